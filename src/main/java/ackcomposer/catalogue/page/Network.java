package ackcomposer.catalogue.page;

import static ackcomposer.catalogue.field.Source.SDK;
import static ackcomposer.catalogue.field.Source.TERRAFORM;
import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;

import ackcomposer.catalogue.check.Cidr;
import ackcomposer.catalogue.check.Ids;
import ackcomposer.catalogue.check.Limits;
import ackcomposer.catalogue.check.TextChecks;
import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Lookup;
import ackcomposer.catalogue.field.Members;
import ackcomposer.catalogue.field.Place;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Shape;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Wire;
import java.util.List;

/** Where the cluster lives and which addresses it uses. */
public final class Network extends Form {
    public final Field<String> vpcId = add(text("vpcid").shape(Shape.ID)
            .mandatoryWithout("zone_ids").must(Ids.VPC)
            .example("vpc-2zeik9h3ahvv2zz95abcd")
            .fixed().card("placement").lookup(Lookup.VPC));
    public final Field<List<String>> podVSwitches = add(lines("pod_vswitch_ids").shape(Shape.ID)
            .needed().must(Limits.each(Ids.VSWITCH))
            .when(ADDONS.plugin, "terway-eniip")
            .example("[\"vsw-2zepod0mdip0hdz8i0001\"]")
            .retired().in2026(Place.move("pod_vswitch_ids"))
            .prominent().card("addresses").lookup(Lookup.VSWITCH));
    public final Field<String> podCidr = add(text("container_cidr").shape(Shape.CIDR)
            .needed().must(Cidr.syntax(), Cidr.privateRange())
            .when(ADDONS.plugin, "flannel")
            .example("172.20.0.0/16")
            .prominent().fixed().card("addresses"));
    public final Field<String> serviceCidr = add(text("service_cidr").shape(Shape.CIDR)
            .mandatory().advisedIn(ClusterType.MANAGED).must(Cidr.syntax(), Cidr.services())
            .start("172.19.0.0/20").example("172.21.0.0/20")
            .fixed().card("addresses"));
    public final Field<String> nodeCidrMask = add(choice("node_cidr_mask", "24", "25", "26", "27", "28")
            .wire(Wire.TEXT).shape(Shape.MASK)
            .when(ADDONS.plugin, "flannel")
            .preset("26").example("25")
            .common().fixed().card("addresses").beside(podCidr).from(TERRAFORM));
    public final Field<String> securityGroup = add(text("security_group_id").shape(Shape.ID)
            .must(Ids.SECURITY_GROUP)
            .example("sg-bp1bdue0qc1g7k0abcd")
            .common().card("security").lookup(Lookup.SECURITY_GROUP));
    public final Field<Boolean> advancedGroup = add(flag("is_enterprise_security_group")
            .preset(true).example("true")
            .common().card("security"));
    public final Field<Boolean> snatEntry = add(flag("snat_entry")
            .preset(true).start(true).example("true")
            .common().card("access").from(SDK));
    public final Field<Boolean> publicEndpoint = add(flag("endpoint_public_access")
            .preset(true).start(false).example("false")
            .common().card("access").from(Source.DOCS_2021));
    public final Field<String> loadBalancerSpec = add(choice("load_balancer_spec", "slb.s1.small", "slb.s2.small", "slb.s2.medium",
                    "slb.s3.small", "slb.s3.medium", "slb.s3.large")
            .preset("slb.s2.small").example("slb.s2.small")
            .retired("2024-12-01, 2026-07-04..2026-09-30").in2026()
            .common().card("access"));
    public final Field<List<String>> vswitchIds = add(lines("vswitch_ids").shape(Shape.ID)
            .needed().must(Limits.count(1, Integer.MAX_VALUE), Limits.advised(2, 5), Limits.each(Ids.VSWITCH), Limits.distinct())
            .when(BASICS.clusterType, "ManagedKubernetes")
            .example("[\"vsw-2zete8s4qocqg0mf6q3f2\", \"vsw-2zew8y5q3l9cf7dk1xyz1\"]")
            .in2026(Place.managed("vswitch_ids"))
            .prominent().card("placement").lookup(Lookup.VSWITCH).from(SDK));
    public final Field<List<String>> zoneIds = add(lines("zone_ids").shape(Shape.ID)
            .must(Limits.count(1, Integer.MAX_VALUE), Limits.advised(1, 5), Limits.each(TextChecks.filled()))
            .when(BASICS.clusterType, "ManagedKubernetes")
            .example("[\"cn-beijing-a\"]")
            .card("placement").from(SDK));
    public final Field<String> ipStack = add(choice("ip_stack", "ipv4", "dual").shape(Shape.SEGMENTED)
            .when(BASICS.clusterType, "ManagedKubernetes")
            .preset("ipv4").example("ipv4")
            .common().fixed().card("addresses").from(SDK));
    public final Field<String> loadBalancerId = add(text("load_balancer_id").shape(Shape.ID)
            .must(Ids.CLB)
            .example("lb-wz9t256gqa3vbouk0000a")
            .common().card("access").from(SDK));
    public final Field<Members> endpoints = add(group("control_plane_endpoints_config")
            .when(BASICS.clusterType, "ManagedKubernetes")
            .since2026()
            .card("endpoints").from(SDK));
    public final Field<Members> internalDns = add(group("control_plane_endpoints_config.internal_dns_config")
            .when(BASICS.clusterType, "ManagedKubernetes")
            .since2026()
            .card("endpoints").from(SDK));
    public final Field<List<String>> bindVpcs = add(lines("control_plane_endpoints_config.internal_dns_config.bind_vpcs")
            .shape(Shape.ID)
            .must(Limits.each(Ids.VPC))
            .when(BASICS.clusterType, "ManagedKubernetes")
            .example("[\"vpc-2zeik9h3ahvv2zz95xxxx\"]")
            .since2026()
            .card("endpoints").lookup(Lookup.VPC).from(SDK));
    public final LoadBalancer loadBalancer = new LoadBalancer();
    public final Field<List<Row>> loadBalancers = add(rows("control_plane_endpoints_config.load_balancers_config", () -> loadBalancer)
            .when(BASICS.clusterType, "ManagedKubernetes")
            .since2026()
            .card("load_balancers").from(SDK));
    public final Field<String> vpcCidr = add(text("vpc_cidr").shape(Shape.CIDR).aid()
            .must(Cidr.syntax())
            .example("192.168.0.0/16")
            .common().card("placement").beside(vpcId).from(Source.COMPOSER));
    public final Field<Boolean> vpcHasNat = add(flag("vpc_has_nat").aid()
            .example("true")
            .card("access").beside(snatEntry).from(Source.COMPOSER));
    public final Field<List<String>> clusterCidrs = add(lines("cluster_cidrs").aid()
            .must(Limits.each(Cidr.syntax()))
            .example("[\"10.1.0.0/16\"]")
            .card("neighbours").from(Source.COMPOSER));
    public final Field<List<String>> vswitchCidrs = add(lines("vswitch_cidrs").wire(Wire.MAP).aid()
            .example("{\"vsw-2ze3ds0mdip0hdz8i0001\": \"192.168.0.0/24\"}")
            .card("neighbours").from(Source.COMPOSER));
    public final Field<List<String>> vswitchZones = add(lines("vswitch_zones").wire(Wire.MAP).aid()
            .example("{\"vsw-2ze3ds0mdip0hdz8i0001\": \"cn-beijing-a\"}")
            .card("neighbours").from(Source.COMPOSER));

    Network() {
        super("network");
    }
}
