#pragma once
// Private to check/: whether a unit's code is by the pattern that the plan states.

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lifang::checking {

/// A pattern of codes as plan-file.md describes it: "{community}-{sequence:02}". A field that is none stands
/// for itself. Codes and patterns may come from anybody and be of any length, so both are read without
/// recursion, and a code takes a time that grows as its length times the fields.
class CodeShape {
  public:
    /// Fields of a pattern; there are six, and none may stand there twice.
    static constexpr std::size_t most_fields = 16;

    /// `middle`: what {middle} stands for.
    CodeShape(const std::string& pattern, const std::string& middle);

    /// Whether some reading of the code is by the pattern, with one of the communities, or 00, as
    /// {community}.
    bool admits(const std::string& code, const std::set<std::string>& communities) const;
    std::size_t fields() const { return fields_; }
    bool counts() const { return counts_; }  ///< whether the pattern has {sequence}

  private:
    struct Piece {
        enum class Kind { literal, community, text, digits_exactly, digits_or_more } kind = Kind::literal;
        std::string literal;
        std::size_t digits = 0;
    };
    /// By position in a code: whether what came before may end there.
    using Places = std::vector<bool>;

    void add_literal(std::string_view literal);
    void add_field(const std::string& word, std::size_t digits, const std::string& middle);
    static Places follow(const Piece& piece, const std::string& code, const Places& from,
                         const std::set<std::string>& communities);

    std::vector<Piece> pieces_;
    std::size_t fields_ = 0;
    bool counts_ = false;
};

}  // namespace lifang::checking
