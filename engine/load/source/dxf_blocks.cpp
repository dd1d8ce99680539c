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

/// A block where it is drawn: named by its name, by a handle, or as the arrowhead of a style.
struct Insert {
    std::string block, handle{}, style{};
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
        if (code == 0) return begin(to_lower_ascii(value));
        if (kind_ == "block" && code == 2) current_ = name_ = value;
        if (kind_ == "block" && code == 330) handle_ = value;
        if (kind_ == "dimstyle" && code == 2) name_ = value;
        if (kind_ == "dimstyle" && code == 341) handle_ = value;
        if (kind_ == "leader") take_leader(code, value);
        if (kind_ == "multileader" || kind_ == "mleader") take_multileader(code, value);
        if (!is_insert_) return;
        Insert& insert = blocks_[current_].inserts.back();
        if (code == 2) insert.block = value;
        if (code == 70) insert.columns = std::max(1.0, std::atof(value.c_str()));
        if (code == 71) insert.rows = std::max(1.0, std::atof(value.c_str()));
    }
    /// All of them, each insert by the name of its block.
    Blocks blocks() && {
        keep_record();
        for (auto& [name, block] : blocks_) {
            for (Insert& insert : block.inserts) {
                if (!insert.style.empty()) insert.handle = find(arrowhead_of_style_, insert.style);
                if (!insert.handle.empty()) insert.block = find(block_of_handle_, insert.handle);
            }
            std::erase_if(block.inserts, [](const Insert& insert) { return insert.block.empty(); });
        }
        return std::move(blocks_);
    }

  private:
    using Words = std::map<std::string, std::string>;

    static std::string find(const Words& words, const std::string& key) {
        const auto found = words.find(key);
        return found == words.end() ? std::string() : found->second;
    }

    /// Kinds are the same in either case, as GDAL reads them. Dimensions and tables are drawn by blocks.
    void begin(const std::string& kind) {
        keep_record();
        kind_ = kind;
        arrowheads_.clear();
        lines_ = 0;
        is_insert_ = kind == "insert" || kind == "acad_table" || kind.ends_with("dimension");
        if (kind == "endblk" || kind == "section") current_.clear();
        if (is_insert_)
            blocks_[current_].inserts.emplace_back();
        else
            blocks_[current_].own += 1.0;
    }

    /// What ended here said: which block a handle stands for, or the handle of a style's arrowhead.
    void keep_record() {
        if (!handle_.empty() && kind_ == "dimstyle") arrowhead_of_style_[name_] = handle_;
        if (!handle_.empty() && kind_ == "block") block_of_handle_[handle_] = name_;
        name_.clear();
        handle_.clear();
    }

    /// Its arrowhead is its style's, or one of its own.
    void take_leader(int code, const std::string& value) {
        if (code == 3) blocks_[current_].inserts.push_back({.block = {}, .style = value});
        if (code == 1005) blocks_[current_].inserts.push_back({.block = {}, .handle = value});
    }

    /// A block at its end, and one as the arrowhead of each of its lines.
    void take_multileader(int code, const std::string& value) {
        std::vector<Insert>& inserts = blocks_[current_].inserts;
        if (code == 304) {
            ++lines_;
            for (const std::size_t i : arrowheads_) inserts[i].columns = lines_;
        }
        if (code == 342) arrowheads_.push_back(inserts.size());
        if (code == 341 || code == 342)
            inserts.push_back(
                {.block = {}, .handle = value, .columns = code == 342 ? std::max(1.0, lines_) : 1.0});
    }

    Blocks blocks_;
    Words block_of_handle_, arrowhead_of_style_;
    std::string kind_, current_;
    std::string name_, handle_;            // of the block or style
    std::vector<std::size_t> arrowheads_;  // of the multileader, among the block's inserts
    double lines_ = 0;                     // of the multileader
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
