#pragma once
// What every target is made of: bytes in, and whatever they are, either a value or an Error in words.

#include "core/error.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <unistd.h>

/// libFuzzer's entry, and that of replay.cpp.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace lifang::testing {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// Runs a reader; an Error is an answer. Anything else that is thrown ends the target.
template <class Reader>
int read_or_refuse(const Reader& reader) {
    try {
        reader();
    } catch (const Error& error) {
        static_cast<void>(error.problem(Language::zh));  // the words have to hold whatever is quoted in them
    }
    return 0;
}

/// A file with these bytes, the same one each time.
inline std::filesystem::path file_with(std::string_view bytes, const std::string& ending) {
    static const std::string stem =
        (std::filesystem::temp_directory_path() / ("lifang_fuzz_" + std::to_string(getpid()))).string();
    const std::filesystem::path path = stem + ending;
    std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return path;
}

}  // namespace lifang::testing
