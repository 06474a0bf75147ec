package ackcomposer.catalogue.check;

import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.Finding;
import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.ipv4.IPv4Address;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** An IPv4 block, as the address library sees it: an address and a mask length of 0 to 32. */
public record Cidr(IPv4Address address, int mask) {
    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false).allowAll(false).allowSingleSegment(false).allowPrefixOnly(false).allowIPv6(false)
            .allowMask(false).allowWildcardedSeparator(false)
            .getIPv4AddressParametersBuilder().allow_inet_aton(false).allowLeadingZeros(false).allowBinary(false)
            .setRangeOptions(inet.ipaddr.AddressStringParameters.RangeParameters.NO_RANGE).getParentBuilder().toParams();
    private static final Pattern LOOKS = Pattern.compile("[0-9.]{7,15}/[0-9]{1,2}");
    private static final List<Cidr> PRIVATE = List.of(block("10.0.0.0/8"), block("172.16.0.0/12"), block("192.168.0.0/16"));
    private static final Cidr LITERAL_TEN = block("10.0.0.0/16");

    /** The block that a text names, host bits included; empty where it names none. */
    public static Optional<Cidr> parse(String text) {
        if (!LOOKS.matcher(text).matches()) return Optional.empty();
        try {
            var parsed = new IPAddressString(text, STRICT).toAddress();
            if (parsed == null || !parsed.isIPv4() || parsed.getNetworkPrefixLength() == null) return Optional.empty();
            return Optional.of(new Cidr(parsed.toIPv4(), parsed.getNetworkPrefixLength()));
        } catch (AddressStringException | inet.ipaddr.IncompatibleAddressException notABlock) {
            return Optional.empty();
        }
    }

    private static Cidr block(String text) {
        return parse(text).orElseThrow();
    }

    /** The block as such: from its first address. */
    public IPv4Address range() {
        return address.withoutPrefixLength().toPrefixBlock(mask);
    }

    public boolean hasHostBits() {
        return !address.withoutPrefixLength().getLower().equals(range().getLower().withoutPrefixLength());
    }

    /** Its first address, as a number from 0 to 2^32 - 1. */
    public long first() {
        return range().getLower().longValue();
    }

    /** How many addresses it holds. */
    public long size() {
        return 1L << (32 - mask);
    }

    public boolean contains(Cidr other) {
        return other.mask >= mask && range().contains(other.range());
    }

    public boolean overlaps(Cidr other) {
        return contains(other) || other.contains(this);
    }

    public boolean isPrivate() {
        return PRIVATE.stream().anyMatch(block -> block.contains(this));
    }

    @Override
    public String toString() {
        return range().getLower().withoutPrefixLength() + "/" + mask;
    }

    /** Written as an address and a mask, from the block's first address. */
    public static Check<String> syntax() {
        return text -> parse(text).map(cidr -> !cidr.hasHostBits() ? List.<Finding>of()
                : List.of(Finding.error("pattern", "check.host_bits", text, cidr.toString()).cured(cidr.toString())))
                .orElseGet(() -> List.of(Finding.error("pattern", "check.cidr", Limits.shown(text))));
    }

    /** Inside the private ranges; what is no block is found by {@link #syntax}. */
    public static Check<String> privateRange() {
        return text -> parse(text).filter(cidr -> !cidr.isPrivate())
                .map(cidr -> List.of(Finding.error("range", "check.private", text))).orElse(List.of());
    }

    /**
     * 10.0.0.0/16-24, 172.16-31.0.0/16-24 or 192.168.0.0/16-24. The page's wording leaves open whether 10.1 and above
     * are meant; public samples use 10.96.0.0/16.
     */
    public static Check<String> services() {
        return text -> parse(text).map(cidr -> {
            if (cidr.mask < 16 || cidr.mask > 24 || !cidr.isPrivate())
                return List.of(Finding.error("range", "check.services", text).cured("172.19.0.0/20"));
            var ten = PRIVATE.get(0).contains(cidr) && !LITERAL_TEN.contains(cidr);
            return ten ? List.of(Finding.warning("range", "check.services_ten", text)) : List.<Finding>of();
        }).orElse(List.of());
    }
}
