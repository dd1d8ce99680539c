#include "load/content_hash.hpp"

#include "core/error.hpp"

#include <cstdint>
#include <fstream>

#include <fmt/format.h>

namespace lifang {

std::string hash_content(const std::vector<std::filesystem::path>& files) {
    constexpr std::uint64_t prime = 1099511628211ULL;
    std::uint64_t hash = 14695981039346656037ULL;
    std::vector<char> bytes(1 << 20);
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        while (in) {
            in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
            for (std::streamsize i = 0; i < in.gcount(); ++i)
                hash = (hash ^ static_cast<unsigned char>(bytes[static_cast<std::size_t>(i)])) * prime;
        }
        if (!in.eof())
            throw Error(ExitCode::input, file.string(), "the file cannot be read", "Check its permissions");
    }
    return fmt::format("{:016x}", hash);
}

}  // namespace lifang
