#pragma once

#include <QCoreApplication>
#include <QString>
#include <string_view>

namespace lifang {

/// The codes of the plan file in words people read, in the present language. A code we do not know is shown
/// as it is.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)

  public:
    static QString layoutLabel(std::string_view code);  ///< "most_even" → "Most even"
    static QString status(std::string_view code);       ///< "optimal", "feasible", "relaxed"
    static QString violation(std::string_view code);    ///< "below_min" …
    static QString mode(std::string_view code);
};

}  // namespace lifang
