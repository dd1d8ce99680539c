// A table of separated values as a ledger: its encoding, its rows, its header, what its cells say.
#include "core/run.hpp"
#include "fuzz/target.hpp"
#include "load/ledger/table.hpp"

using namespace lifang;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return testing::read_or_refuse([&] {
        read_ledger(testing::file_with(testing::text_of(data, size), ".csv").string(), {},
                    Run(nullptr, 1, 1));
    });
}
