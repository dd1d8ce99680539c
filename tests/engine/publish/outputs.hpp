#pragma once

#include "core/error.hpp"
#include "publish/publish.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace lifang::testing {

/// The bytes of a file.
inline std::string content(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Exports the plan's first layout in Chinese.
inline Exported export_to(const Plan& plan, const std::string& driver, const std::filesystem::path& output,
                          Encoding encoding = Encoding::utf8, bool overwrite = false) {
    return export_layout(plan, {driver, output, "", encoding, overwrite, "zh", {}}, Run());
}

/// What a command that does this would end with.
template <class Action>
ExitCode code_of(const Action& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return ExitCode::done;
}

}  // namespace lifang::testing
