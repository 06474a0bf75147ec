package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void equalsTheOfficialVector() {
        var query = new TreeMap<>(Map.of("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd", "RegionId", "cn-shanghai"));
        var call = new Call("ecs.cn-shanghai.aliyuncs.com", "RunInstances", "2014-05-26", "POST", "/", query, Map.of(), new byte[0]);
        var signature = new Signature(call, new Credentials("YourAccessKeyId", "YourAccessKeySecret", null),
                Instant.parse("2023-10-26T10:22:32Z"), "3156853299f313e23d1673dc12e1703d");
        assertThat(signature.canonicalHash()).isEqualTo("7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259");
        assertThat(signature.value()).isEqualTo("06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
    }
}
