#include "load/source/dxf_blocks.hpp"

#include "core/ascii.hpp"
#include "core/error.hpp"
#include "core/words.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <cpl_vsi.h>

namespace lifang {
namespace {

constexpr double most_entities = 20e6;  // a city's drawing has a million or two

struct Insert {
    std::string block;
    double columns = 1.0, rows = 1.0;
};

struct Block {
    double own = 0.0;  ///< entities that stand in it themselves
    std::vector<Insert> inserts;
    std::optional<double> whole;  ///< with all that is inserted
    bool is_open = false;
};

using Blocks = std::map<std::string, Block>;

/// A DXF is pairs of lines: what the value is, and the value. Entities outside blocks count for the name "".
class BlockReader {
  public:
    void take(int code, const std::string& value) {
        if (code == 0) begin(to_lower_ascii(value));
        if (code == 2 && kind_ == "block") current_ = value;
        if (!is_insert_ || blocks_[current_].inserts.empty()) return;
        Insert& insert = blocks_[current_].inserts.back();
        if (code == 2) insert.block = value;
        if (code == 70) insert.columns = std::max(1.0, std::atof(value.c_str()));
        if (code == 71) insert.rows = std::max(1.0, std::atof(value.c_str()));
    }
    Blocks blocks() && { return std::move(blocks_); }

  private:
    /// Kinds are the same in either case, as GDAL reads them. Dimensions and tables are drawn by blocks.
    void begin(const std::string& kind) {
        kind_ = kind;
        is_insert_ = kind == "insert" || kind == "acad_table" || kind.ends_with("dimension");
        if (kind == "endblk" || kind == "section") current_.clear();
        if (is_insert_)
            blocks_[current_].inserts.emplace_back();
        else
            blocks_[current_].own += 1.0;
    }

    Blocks blocks_;
    std::string kind_, current_;
    bool is_insert_ = false;
};

/// Lines as GDAL's driver sees them: of any length, of which it keeps the beginning, up to a zero byte.
class LineReader {
  public:
    explicit LineReader(const std::string& path) : file_(VSIFOpenL(path.c_str(), "rb"), &VSIFCloseL) {}

    std::optional<std::string> next() {
        constexpr std::size_t kept = 256;
        std::string line;
        int c = take();
        if (c <= 0) return std::nullopt;
        for (; c > 0 && c != '\n' && c != '\r'; c = take())
            if (line.size() < kept) line += static_cast<char>(c);
        const int second = c == '\n' ? '\r' : '\n';
        if (c > 0 && peek() == second) take();
        return line;
    }

  private:
    int peek() {
        if (at_ == piece_.size() && file_) {
            piece_.resize(std::size_t{1} << 16);
            piece_.resize(VSIFReadL(piece_.data(), 1, piece_.size(), file_.get()));
            at_ = 0;
        }
        return at_ < piece_.size() ? static_cast<unsigned char>(piece_[at_]) : -1;
    }
    int take() {
        const int c = peek();
        if (c >= 0) ++at_;
        return c;
    }

    std::unique_ptr<VSILFILE, decltype(&VSIFCloseL)> file_;
    std::string piece_;
    std::size_t at_ = 0;
};

Blocks read_blocks(const std::string& path) {
    BlockReader reader;
    LineReader lines(path);
    while (const std::optional<std::string> code = lines.next()) {
        const std::optional<std::string> value = lines.next();
        if (!value) break;
        reader.take(std::atoi(code->c_str()), *value);
    }
    return std::move(reader).blocks();
}

/// Without recursion, for blocks may be nested as deep as there are blocks. A block in itself counts nothing
/// there, as GDAL leaves it out.
double count_entities(Blocks& blocks) {
    std::vector<std::string> open{""};
    while (!open.empty()) {
        Block& block = blocks[open.back()];
        block.is_open = true;
        double sum = block.own;
        const Insert* missing = nullptr;
        for (const Insert& insert : block.inserts) {
            const auto found = blocks.find(insert.block);
            if (found == blocks.end() || (found->second.is_open && !found->second.whole)) continue;
            if (!found->second.whole && !missing) missing = &insert;
            sum += insert.columns * insert.rows * found->second.whole.value_or(0.0);
        }
        if (missing) {
            open.push_back(missing->block);
            continue;
        }
        block.whole = sum;
        open.pop_back();
    }
    return *blocks[""].whole;
}

}  // namespace

void require_bounded_blocks(const std::string& path, const std::string& shown) {
    Blocks blocks = read_blocks(path);
    if (count_entities(blocks) > most_entities)
        throw Error(ExitCode::input, shown,
                    Message("drawing_without_bounds",
                            {{"most", with_thousands(static_cast<long long>(most_entities))}}));
}

}  // namespace lifang
