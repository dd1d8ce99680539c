#pragma once

#include "core/run.hpp"
#include "geometry/crs.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace lifang {

/// Pixels of a piece of ground, rows from north to south, each from west to east; four bytes a pixel: red,
/// green, blue, alpha, alpha multiplied in. What no file covers is transparent.
struct GroundPicture {
    Box ground;  ///< in the plan's CRS: what the pixels cover
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgba{};
};

/// Whether a file is to be taken for a picture: by its ending, else by its first bytes; a GeoPackage where it
/// holds tiles. False for what is not there.
bool is_picture(const std::string& file);

/// A georeferenced picture on disk (an orthophoto, a scanned plan, a set of tiles), seen in the CRS of a
/// plan. Never written to. What is no colour becomes one: palettes are looked up, single bands are grey, and
/// values of more than eight bits are stretched between the 2nd and 98th percent of a sample. Not for several
/// threads at once.
class Raster {
  public:
    /// Opens the file and reads no more of it than a sample. Throws Error(input) for what is not a supported
    /// raster or damaged, for network paths, for a virtual raster that names anything but raster files on
    /// disk, for strips or tiles that would not fit into memory, where it does not say where it lies or in
    /// what CRS, and where PROJ could only guess how to get from its CRS to the plan's.
    Raster(const std::string& file, const Crs& plan, const Run& run);
    ~Raster();
    Raster(Raster&&) noexcept;
    Raster& operator=(Raster&&) noexcept;

    const std::string& file() const;
    /// Around the picture, in the plan's CRS.
    const Box& ground() const;
    /// Of its own pixels, where it is in the middle.
    double metres_per_pixel() const;

    /// The window in so many pixels, at most 2,048 a side. Overviews are used where there are some; memory
    /// is bounded by the pixels asked for, whatever the file's size. Throws Error(input) where the file turns
    /// out to be damaged, Error(interrupted) when the run is stopped.
    GroundPicture read(const Box& window, int width, int height, const Run& run) const;

  private:
    struct Opened;
    std::unique_ptr<Opened> opened_;
};

/// Throws Error(input) where a picture lies beside all of a district: then its CRS is not what it says.
void require_overlap(const Raster& raster, const Box& district);

}  // namespace lifang
