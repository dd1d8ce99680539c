#include "model/figure_line.hpp"

#include "model/format.hpp"
#include "model/words.hpp"
#include "publish/report/formulas.hpp"
#include "publish/report/meanings.hpp"

#include <QCoreApplication>

namespace lifang {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FigureLine)
};

}  // namespace

QString unknown_text(const QString& reason) {
    return reason.isEmpty() ? Words::tr("not known") : Words::tr("not known: %1").arg(reason);
}

QString figure_meaning(const Figure& figure, Language language) {
    QStringList sentences;
    if (const Text* meaning = find_meaning(figure.column)) sentences << text_in(*meaning, language);
    if (const Text* formula = find_formula(figure.column))
        sentences << Words::tr("Formula: %1").arg(to_qstring(formula->in(language)));
    if (figure.better == Figure::Better::lower) sentences << Words::tr("Lower is better");
    if (figure.better == Figure::Better::higher) sentences << Words::tr("Higher is better");
    return sentences.join('\n');
}

Line figure_line(const Figure& figure, std::optional<double> number, Language language) {
    Line line;
    line.name = name_text(figure, language);
    line.meaning = figure_meaning(figure, language);
    line.unknown = !number;
    if (number)
        line.value = value_text(figure, *number, language);
    else if (const Text* reason = find_unknown_reason(figure.column))
        line.value = unknown_text(to_qstring(reason->in(language)));
    else
        line.value = unknown_text({});
    return line;
}

}  // namespace lifang
