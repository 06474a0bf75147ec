package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.NETWORK;

import ackcomposer.catalogue.check.Cidr;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.rules.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The address blocks that a request names or is known to meet, line by line on one scale. */
public record AddressMap(List<Stretch> scale, List<Line> lines) {

    /** Whose addresses a line shows. */
    public enum Kind {
        VPC, VSWITCHES, PODS, SERVICES, CLUSTERS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param at    the field, or the part of its value, that names it
     * @param inner a vSwitch within the VPC
     * @param meets in words, what it must not share addresses with and does
     */
    public record Block(Cidr cidr, Ref at, boolean inner, List<Message> meets) {
    }

    /** @param free a block that would meet nothing known, where one of the line does */
    public record Line(Kind kind, List<Block> blocks, Optional<Cidr> free) {

        public Message name() {
            var own = blocks.stream().filter(block -> !block.inner()).toList();
            return own.size() == 1 ? Message.of(AddressMap.class, "map." + kind.word() + ".one", "/" + own.get(0).cidr().mask())
                    : Message.of(AddressMap.class, "map." + kind.word());
        }

        /** The vSwitches that are drawn within it. */
        public Optional<Message> within() {
            var count = blocks.stream().filter(Block::inner).count();
            return count == 0 ? Optional.empty() : Optional.of(Message.of(AddressMap.class, "map.within", count));
        }

        /** The line as a sentence, for those who do not see it. */
        public String words(Lang lang) {
            return Message.of(AddressMap.class, "map." + kind.word()).in(lang) + (lang == Lang.ZH ? "：" : ": ") + said(lang);
        }

        /** What stands in it, and what that meets. */
        public String said(Lang lang) {
            var own = blocks.stream().filter(block -> !block.inner())
                    .map(block -> lang.clauses(Stream.concat(Stream.of(block.cidr().toString()),
                            block.meets().stream().map(meets -> meets.in(lang))).toList()));
            var more = Stream.concat(within().stream(), free.stream().map(cidr -> Message.of(AddressMap.class, "map.free", cidr)));
            return lang.groups(Stream.concat(own, more.map(message -> message.in(lang))).toList());
        }
    }

    /** The lines as text, one below the other. */
    public String text(Lang lang) {
        return lines.stream().map(line -> line.words(lang)).collect(Collectors.joining("\n"));
    }

    public static AddressMap of(Scope scope) {
        var lines = Stream.of(vpc(scope), pods(scope), movable(scope, NETWORK.serviceCidr, Kind.SERVICES, List.of()), clusters(scope))
                .filter(line -> !line.blocks().isEmpty()).toList();
        var seen = lines.stream().flatMap(line -> Stream.concat(line.blocks().stream().map(Block::cidr), line.free().stream())).toList();
        return new AddressMap(Stretch.around(seen), lines);
    }

    private static Line vpc(Scope scope) {
        var own = Addresses.cidr(scope, NETWORK.vpcCidr).map(cidr -> new Block(cidr, Ref.to(0, NETWORK.vpcCidr), false, List.of()));
        var blocks = Stream.concat(own.stream(), vSwitches(scope, false, own.isPresent())).toList();
        return new Line(own.isPresent() ? Kind.VPC : Kind.VSWITCHES, blocks, Optional.empty());
    }

    /** Those of nodes or those of pods, as far as their blocks are known. */
    private static Stream<Block> vSwitches(Scope scope, boolean pods, boolean inner) {
        var ofPods = scope.get(NETWORK.podVSwitches).orElse(List.of());
        return parts(scope, NETWORK.vswitchCidrs).filter(part -> pods == ofPods.contains(part.text().replaceAll("=.*", "")))
                .flatMap(part -> block(part.text().replaceAll(".*=", ""), part.at(), inner));
    }

    private static Line pods(Scope scope) {
        return movable(scope, NETWORK.podCidr, Kind.PODS, vSwitches(scope, true, false).toList());
    }

    private static Line clusters(Scope scope) {
        var blocks = parts(scope, NETWORK.clusterCidrs).flatMap(part -> block(part.text(), part.at(), false)).toList();
        return new Line(Kind.CLUSTERS, blocks, Optional.empty());
    }

    private static Stream<Block> block(String text, Ref at, boolean inner) {
        return Cidr.parse(text).map(cidr -> new Block(cidr, at, inner, List.of())).stream();
    }

    /** A block that the user may put elsewhere, and what it meets where it is. */
    private static Line movable(Scope scope, Field<String> field, Kind kind, List<Block> more) {
        var own = Addresses.cidr(scope, field).map(cidr -> new Block(cidr, Ref.to(0, field), false, met(scope, field, cidr)));
        var free = own.filter(block -> !block.meets().isEmpty()).flatMap(block -> Addresses.free(scope, field)).flatMap(Cidr::parse);
        return new Line(kind, Stream.concat(own.stream(), more.stream()).toList(), free);
    }

    private static List<Message> met(Scope scope, Field<String> field, Cidr block) {
        var met = new ArrayList<Message>();
        Stream.of(NETWORK.vpcCidr, NETWORK.podCidr, NETWORK.serviceCidr).filter(other -> other != field)
                .forEach(other -> Addresses.cidr(scope, other).flatMap(cidr -> relation(block, cidr, other.path())).ifPresent(met::add));
        scope.get(NETWORK.clusterCidrs).orElse(List.of()).stream().flatMap(text -> Cidr.parse(text).stream())
                .flatMap(cidr -> relation(block, cidr, NETWORK.clusterCidrs.path()).stream()).distinct().forEach(met::add);
        return List.copyOf(met);
    }

    /** Of two blocks one is within the other, or they share nothing. */
    private static Optional<Message> relation(Cidr block, Cidr other, String whose) {
        if (!block.overlaps(other)) return Optional.empty();
        return Optional.of(Message.of(AddressMap.class, (other.contains(block) ? "map.inside." : "map.holds.") + whose));
    }

    private record Part(String text, Ref at) {
    }

    private static Stream<Part> parts(Scope scope, Field<List<String>> field) {
        var texts = scope.get(field).orElse(List.of());
        return IntStream.range(0, texts.size()).mapToObj(i -> new Part(texts.get(i), Ref.to(0, field).element(i)));
    }
}
