// A file of rules on single compounds: JSON, or by its first byte a table of separated values.
#include "core/run.hpp"
#include "fuzz/target.hpp"
#include "pipeline/rules/rules_file.hpp"

using namespace lifang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const bool is_json = size > 0 && (data[0] == '[' || data[0] == '{');
    return testing::read_or_refuse([&] {
        read_rule_rows(testing::file_with(testing::text_of(data, size), is_json ? ".json" : ".csv").string(),
                       Run(nullptr, 1, 1));
    });
}
