// A whole GeoJSON file, loaded: layers recognised, figures read, geometry repaired and projected.
#include "core/run.hpp"
#include "fuzz/target.hpp"
#include "load/load.hpp"

using namespace lifang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return testing::read_or_refuse([&] {
        LoadOptions options;
        options.inputs = {testing::file_with(testing::text_of(data, size), ".geojson").string()};
        load(options, Run(nullptr, 1, 1));
    });
}
