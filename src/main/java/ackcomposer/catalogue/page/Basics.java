package ackcomposer.catalogue.page;

import static ackcomposer.catalogue.field.Place.fill;
import static ackcomposer.catalogue.field.Source.SDK;

import ackcomposer.catalogue.check.Ids;
import ackcomposer.catalogue.check.TextChecks;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Lookup;
import ackcomposer.catalogue.field.Members;
import ackcomposer.catalogue.field.Shape;
import ackcomposer.catalogue.offer.FactFile;
import ackcomposer.catalogue.offer.Releases;
import ackcomposer.catalogue.offer.Suggestions;
import java.util.List;

/** What the cluster is called, where and of which kind and version it is. */
public final class Basics extends Form {
    public final Field<String> name = add(text("name")
            .mandatory().must(TextChecks.clusterName())
            .example("prod-bj-01")
            .card("identity"));
    public final Field<String> regionId = add(text("region_id")
            .mandatory().must(Ids.region(Suggestions.REGIONS, FactFile.of("regions").day())).suggest(Suggestions.REGIONS)
            .example("cn-beijing")
            .fixed().card("identity").lookup(Lookup.REGION));
    public final Field<String> clusterType = add(choice("cluster_type", "Kubernetes", "ManagedKubernetes", "ExternalKubernetes")
            .shape(Shape.SEGMENTED)
            .mandatory()
            .preset("Kubernetes").start("Kubernetes").example("Kubernetes")
            .fixed().card("identity"));
    public final Field<String> kubernetesVersion = add(text("kubernetes_version")
            .must(Ids.VERSION).suggest(Releases.VERSIONS, Releases::support)
            .example("1.22.15-aliyun.1")
            .common().card("version").lookup(Lookup.VERSION));
    public final Field<Members> runtime = add(group("runtime").retired().in2026().card("version"));
    public final Field<String> runtimeName = add(choice("runtime.name", "containerd", "docker", "Sandboxed-Container.runv")
            .mandatoryInGroup()
            .preset("containerd").example("containerd")
            .retired().in2026(fill("nodepools[].kubernetes_config.runtime"))
            .common().card("version"));
    public final Field<String> runtimeVersion = add(text("runtime.version")
            .mandatoryInGroup().advised().must(Ids.RUNTIME_VERSION).suggest(Suggestions.RUNTIME_VERSIONS)
            .example("1.5.13")
            .retired()
            .in2026(fill("nodepools[].kubernetes_config.runtime_version").unless("kubernetes_config.runtime").with("runtime.name"))
            .common().card("version").from(SDK));
    public final Field<String> resourceGroupId = add(text("resource_group_id").shape(Shape.ID)
            .must(Ids.RESOURCE_GROUP)
            .example("rg-acfm3mkrure5a7q")
            .common().card("ownership").lookup(Lookup.RESOURCE_GROUP));
    public final Field<String> profile = add(text("profile")
            .must(TextChecks.filled()).suggest(Suggestions.PROFILES)
            .when(clusterType, "ManagedKubernetes")
            .preset("Default").example("Default")
            .common().card("managed").from(SDK));
    public final Field<String> clusterSpec = add(text("cluster_spec")
            .must(TextChecks.edition(Suggestions.EDITIONS)).suggest(Suggestions.EDITIONS)
            .when(clusterType, "ManagedKubernetes")
            .preset("ack.standard").example("ack.pro.small")
            .common().card("managed").from(SDK));
    public final Field<Members> autoMode = add(group("auto_mode")
            .when(clusterType, "ManagedKubernetes")
            .card("managed").from(SDK));
    public final Field<Boolean> autoModeEnable = add(flag("auto_mode.enable")
            .mandatoryInGroup()
            .when(clusterType, "ManagedKubernetes").whenPro(clusterSpec)
            .example("true")
            .common().fixed().card("managed").from(SDK));

    Basics() {
        super("basics");
    }

    @Override
    public List<String> cards() {
        return List.of("identity", "managed", "version", "ownership");
    }
}
