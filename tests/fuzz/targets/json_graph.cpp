// A graph of networkx, each node of weight 1 and with fields for weights and lengths.
#include "fuzz/target.hpp"
#include "load/graph/formats.hpp"

using namespace lifang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    GraphOptions plain, with_fields;
    plain.source = with_fields.source = "fuzz.json";
    with_fields.weight = "weight";
    with_fields.border = "length";
    for (const GraphOptions& options : {plain, with_fields})
        testing::read_or_refuse([&] { read_json_graph(testing::text_of(data, size), options); });
    return 0;
}
