#pragma once

#include <filesystem>
#include <vector>

class QImage;

namespace lifang {

/// Writes a picture in the format that the file's name ends in; a file of that name is replaced once the new
/// one is whole. Throws Error(usage) for one of `inputs`, Error(output) where it cannot be written.
void write_picture(const QImage& picture, const std::filesystem::path& file,
                   const std::vector<std::filesystem::path>& inputs);

}  // namespace lifang
