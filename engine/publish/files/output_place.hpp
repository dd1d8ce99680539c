#pragma once

#include <filesystem>
#include <vector>

namespace lifang {

enum class OutputKind { file, folder };

/// Where an output really goes: the path without a trailing '/', and where it names a link to something that
/// is there, what that leads to, so that the link stays. Throws Error(output) for a link that leads nowhere.
std::filesystem::path find_output_place(std::filesystem::path path);

/// Throws Error(usage) when a file that is there already is one that this run reads, by whatever name: files
/// are compared by device and number, so links of both kinds are seen through.
void require_no_input(const std::filesystem::path& path, const std::vector<std::filesystem::path>& inputs);

/// The one guard of all outputs, to be asked before any work is done. Throws Error(usage) when the output is
/// one of `inputs`; Error(output) when its folder is missing or not writable, when what is there is of
/// another kind (a folder for a file, a device, a pipe), when it is a file and may not be replaced, and when
/// another program has the database at that name open.
void require_output(const std::filesystem::path& path, OutputKind kind, bool overwrite,
                    const std::vector<std::filesystem::path>& inputs);

}  // namespace lifang
