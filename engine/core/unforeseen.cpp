#include "core/unforeseen.hpp"

#include <filesystem>
#include <new>

namespace lifang {

Error error_of(const std::exception& unforeseen) {
    if (const auto* refused = dynamic_cast<const std::filesystem::filesystem_error*>(&unforeseen))
        return Error(ExitCode::output, refused->path1().string(),
                     Message("file_system_refuses", {{"why", refused->code().message()}}));
    if (dynamic_cast<const std::bad_alloc*>(&unforeseen))
        return Error(ExitCode::internal, "lifang", Message("out_of_memory"));
    return Error(ExitCode::internal, "lifang", Message("defect_of_program", {{"cause", unforeseen.what()}}));
}

}  // namespace lifang
