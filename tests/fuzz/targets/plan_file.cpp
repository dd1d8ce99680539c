// A plan file, read to be shown, and checked.
#include "check/check.hpp"
#include "core/run.hpp"
#include "fuzz/target.hpp"
#include "publish/plan_file/read_plan.hpp"

using namespace lifang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::filesystem::path file = testing::file_with(testing::text_of(data, size), ".gpkg");
    testing::read_or_refuse([&] { read_plan(file, Run(nullptr, 1, 1)); });
    return testing::read_or_refuse([&] { check(file, Run(nullptr, 1, 1)); });
}
