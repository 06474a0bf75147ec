package ackcomposer.catalogue.offer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Values on offer where any may be typed; those that age come from fact files. */
public final class Suggestions {
    public static final List<String> REGIONS = FactFile.of("regions").first();
    public static final List<String> RUNTIME_VERSIONS = List.of("2.1.9", "1.6.36", "1.6.20", "1.5.13", "19.03.5");
    public static final List<String> ADDONS = FactFile.of("addons").where("offered");
    /** What can be installed still, or could once; some have a rule of their own or a newer name. */
    public static final List<String> KNOWN_ADDONS = FactFile.of("addons").first();
    /** Settings as the documents print them; every value is text. */
    public static final Map<String, List<String>> CONFIGS = Map.of(
            "terway-eniip", List.of("{\"IPVlan\":\"false\",\"NetworkPolicy\":\"false\",\"ENITrunking\":\"false\"}"),
            "terway-controlplane", List.of("{\"ENITrunking\":\"true\"}"),
            "storage-operator", List.of("{\"CnfsOssEnable\":\"false\",\"CnfsNasEnable\":\"false\"}"),
            "logtail-ds", List.of("{\"IngressDashboardEnabled\":\"true\"}",
                    "{\"IngressDashboardEnabled\":\"true\",\"sls_project_name\":\"k8s-log-prod\"}"),
            "nginx-ingress-controller", List.of("{\"IngressSlbNetworkType\":\"internet\"}", "{\"IngressSlbNetworkType\":\"intranet\"}",
                    "{\"IngressSlbNetworkType\":\"internet\",\"IngressSlbSpec\":\"slb.s2.small\"}"),
            "ack-node-problem-detector", List.of("{\"sls_project_name\":\"\"}"));
    public static final List<String> PROFILES = List.of("Default", "Edge", "Serverless", "Lingjun", "Acs");
    public static final List<String> EDITIONS =
            List.of("ack.standard", "ack.pro.small", "ack.pro.xlarge", "ack.pro.2xlarge", "ack.pro.4xlarge");
    public static final List<String> CONTROL_PLANE_LOGS = List.of("apiserver", "kcm", "scheduler", "ccm", "controlplane-events", "alb",
            "cluster-autoscaler", "ack-goatscaler", "kuberay-operator", "coredns", "gatekeeper");
    public static final List<String> SYSTEM_DISKS =
            List.of("cloud", "cloud_efficiency", "cloud_ssd", "cloud_essd", "cloud_auto", "cloud_essd_entry");
    public static final List<String> CVE_LEVELS = List.of("asap", "later", "nntf");
    public static final List<String> ZONES = Stream.of(
            under("Africa", "Cairo Casablanca Harare Monrovia Nairobi Tripoli Windhoek"),
            under("America", "Araguaina Asuncion Bogota Caracas Chihuahua Cuiaba Denver Fortaleza Guatemala Halifax Manaus"
                    + " Matamoros Monterrey Montevideo New_York Phoenix Santiago Tijuana"),
            under("Asia", "Amman Ashgabat Baghdad Baku Bangkok Beirut Calcutta Damascus Dhaka Irkutsk Jerusalem Kabul Karachi"
                    + " Kathmandu Krasnoyarsk Magadan Muscat Novosibirsk Riyadh Seoul Shanghai Singapore Taipei Tehran Tokyo"
                    + " Ulaanbaatar Vladivostok Yakutsk Yerevan"),
            under("Atlantic", "Azores"), under("Australia", "Adelaide Brisbane Darwin Hobart Perth Sydney"),
            under("Brazil", "East"), under("Canada", "Newfoundland Saskatchewan"),
            under("Europe", "Amsterdam Athens Dublin Helsinki Istanbul Kaliningrad Moscow Paris Prague Sarajevo"),
            under("Pacific", "Auckland Fiji Guam Honolulu Samoa"),
            under("US", "Alaska Central East-Indiana Eastern Pacific")).flatMap(List::stream).toList();

    private Suggestions() {
    }

    private static List<String> under(String area, String places) {
        return Stream.of(places.split(" ")).map(place -> area + "/" + place).toList();
    }
}
