#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lifang {

enum class Notation { json, xml };

/// Holds how deep the brackets or elements of a text go against a bound that no data comes near: most parsers
/// step down by recursion and would overflow the stack. XML that defines entities, by which little text
/// stands for much, counts as too deep. Looks at structure alone, so that a text that is wrong in other ways
/// is left to its parser. Text is fed in pieces, one pass over its bytes.
class NestingGuard {
  public:
    explicit NestingGuard(Notation notation) : notation_(notation) {}

    /// False when the text went too deep in this piece.
    bool take(std::string_view piece);
    std::size_t line() const { return line_; }    ///< where the last piece ended or went too deep, from 1
    std::size_t bytes() const { return bytes_; }  ///< taken until there

  private:
    bool take_json(char c);
    bool take_xml(char c);
    bool end_xml_markup(char c);
    bool step_down() { return ++depth_ <= deepest_; }
    void step_up() { depth_ -= depth_ > 0 ? 1 : 0; }

    static constexpr std::size_t deepest_ = 200;
    Notation notation_;
    std::size_t depth_ = 0, line_ = 1, bytes_ = 0;
    std::size_t in_markup_ = 0;  // XML: bytes since '<', 0 outside
    char quote_ = 0;             // the quotation mark a string ends with, 0 outside
    char kind_ = 0;              // XML: what came after '<'
    bool is_escaped_ = false;    // XML: whether the byte before ends an empty element or an instruction
    std::string seen_;           // XML: the first bytes after '<', of comments and CDATA the last ones too
};

/// Throws Error(input) when a text goes too deep, saying where.
void require_shallow(std::string_view text, Notation notation, const std::string& source);

/// The same for TOML, whose parser bounds values but not keys of many dotted names.
void require_shallow_toml(std::string_view text, const std::string& source);

/// The same for a file that GDAL is to read, on disk or in a zip ("/vsizip/..."), which may be JSON or XML by
/// its first bytes; others pass.
void require_shallow_file(const std::string& path, const std::string& source);

}  // namespace lifang
