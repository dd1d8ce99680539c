// The TOML of a profile, without and with the shipped one it may start from.
#include "fuzz/target.hpp"
#include "profiles/profiles.hpp"

using namespace lifang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Profile kunming = load_profile("kunming");
    return testing::read_or_refuse([&] {
        parse_profile(
            {"fuzz.toml", std::string(testing::text_of(data, size)), kunming.bases, kunming.assumptions});
    });
}
