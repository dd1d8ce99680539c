// replay FILE-OR-FOLDER...: gives stored inputs to a target, one after the other, where libFuzzer's own
// main() is not linked.
#include "fuzz/target.hpp"

#include <cstdio>
#include <iterator>
#include <vector>

namespace {

void replay(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(in), {}};
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

}  // namespace

int main(int argc, char** argv) {
    int replayed = 0;
    for (int i = 1; i < argc; ++i) {
        if (!std::filesystem::is_directory(argv[i])) {
            replay(argv[i]), ++replayed;
            continue;
        }
        for (const auto& entry : std::filesystem::directory_iterator(argv[i]))
            replay(entry.path()), ++replayed;
    }
    std::printf("%d inputs\n", replayed);
    return replayed > 0 ? 0 : 1;
}
