package ackcomposer.catalogue.field;

/** Which read-only call could fill a field, once someone is signed in. */
public enum Lookup {
    NONE, REGION, VERSION, RESOURCE_GROUP, VPC, VSWITCH, SECURITY_GROUP, KEY_PAIR, INSTANCE_TYPE,
    IMAGE, SNAPSHOT_POLICY, RDS, DEPLOYMENT_SET, LOG_PROJECT
}
