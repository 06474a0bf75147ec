package ackcomposer.catalogue;

import static ackcomposer.catalogue.Catalogue.BASICS;
import static ackcomposer.catalogue.Place.fill;
import static ackcomposer.catalogue.Source.SDK;
import static ackcomposer.catalogue.Source.TERRAFORM;

import java.util.List;

/** How the cluster behaves; nothing here must be filled in. */
public final class Advanced extends Form {
    public final Field<Boolean> sshFlags = add(flag("ssh_flags").common().when(BASICS.clusterType, "Kubernetes").preset(false).example("false").in2026(Place.masters("ssh_flags")).card("behaviour"));
    public final Field<String> timezone = add(text("timezone").common().must(Words.zone()).suggest(Suggestions.ZONES).example("Asia/Shanghai").card("behaviour"));
    public final Field<String> proxyMode = add(choice("proxy_mode", "iptables", "ipvs", "nftables").common().preset("ipvs").example("ipvs").shape(Shape.SEGMENTED).from(TERRAFORM).card("behaviour"));
    public final Field<Boolean> enableRrsa = add(flag("enable_rrsa").common().preset(false).example("true").retired().in2026(Place.move("rrsa_config.enabled")).card("behaviour"));
    public final Tag tag = new Tag(64, Words.unreserved(), Source.PAGE);
    public final Field<List<Row>> tags = add(rows("tags", () -> tag).common().must(Limits.count(0, 20), Limits.rowsDifferBy(tag.key)).card("tags"));
    public final Field<String> clusterDomain = add(text("cluster_domain").common().must(Words.domain()).preset("cluster.local").example("cluster.local").card("behaviour"));
    public final Field<List<String>> customSan = add(lines("custom_san").wire(Wire.COMMA).must(Limits.each(Words.host())).example("\"cs.example.com,10.0.0.8\"").retired().in2026(Place.move("extra_sans")).card("tokens"));
    public final Field<String> issuer = add(text("service_account_issuer").must(Words.filled()).example("https://kubernetes.default.svc").from(TERRAFORM).card("tokens"));
    public final Field<List<String>> audiences = add(lines("api_audiences").wire(Wire.COMMA).must(Limits.each(Words.filled())).example("\"https://kubernetes.default.svc\"").from(TERRAFORM).card("tokens"));
    public final Field<Boolean> disableRollback = add(flag("disable_rollback").shape(Shape.THREE_WAY).preset(true).example("true").retired().in2026().card("creation"));
    public final Field<Whole> timeoutMins = add(whole("timeout_mins").must(Limits.atLeast(1)).preset(Whole.of(60)).unit("min").example("60").retired().in2026().card("creation"));
    public final Field<Boolean> deletionProtection = add(flag("deletion_protection").common().preset(false).example("true").card("behaviour"));
    public final Field<String> nodeNameMode = add(text("node_name_mode").shape(Shape.NODE_NAME).must(NodeName.cluster()).example("customized,aliyun.com,ip,test").retired().in2026(fill("nodepools[].kubernetes_config.node_name_mode")).from(TERRAFORM).card("names"));
    public final Field<Boolean> keepInstanceName = add(flag("keep_instance_name").preset(true).example("true").retired().in2026().from(SDK).card("names"));
    public final Field<List<String>> rdsInstances = add(lines("rds_instances").shape(Shape.ID).must(Limits.each(Ids.RDS), Limits.distinct()).example("[\"rm-2zev748xi27xc1234\"]").retired().in2026(fill("nodepools[].scaling_group.rds_instances")).from(SDK).lookup(Lookup.RDS).card("names"));

    Advanced() {
        super("advanced");
    }
}
