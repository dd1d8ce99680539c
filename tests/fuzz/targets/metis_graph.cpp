// A graph as METIS writes it, with or without sizes and weights.
#include "fuzz/target.hpp"
#include "load/graph/formats.hpp"

using namespace lifang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    GraphOptions options;
    options.source = "fuzz.graph";
    return testing::read_or_refuse([&] { read_metis_graph(testing::text_of(data, size), options); });
}
