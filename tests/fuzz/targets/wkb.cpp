// A geometry; what is read is written and read again.
#include "geometry/wkb.hpp"

#include "fuzz/target.hpp"

#include <cstdlib>

using namespace lifang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return testing::read_or_refuse([&] {
        const Shapes shapes = read_wkb({data, size});
        if (shapes.polygons.empty()) return;
        if (read_wkb(to_wkb(shapes.polygons)).polygons.size() != shapes.polygons.size()) std::abort();
    });
}
