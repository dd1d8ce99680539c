#include "panels/plan_data/plan_demand.hpp"

#include "load/text/quantities.hpp"
#include "model/format.hpp"
#include "profiles/profiles.hpp"

#include <QFileInfo>

namespace lifang {
namespace {

QString text_of(const std::string& text) { return QString::fromStdString(text); }

/// "100,000", "10万" and “10 万平方米” alike. Nothing where it is empty or cannot be read.
std::optional<double> area_of(const QString& text) {
    return read_quantity(text.trimmed().toStdString(), Measure::area);
}

}  // namespace

QString lines_of(const Error& error, Language language) {
    QStringList lines;
    for (const std::string& line : {error.where(language), error.problem(language), error.advice(language)}) {
        if (!line.empty()) lines << text_of(line);
    }
    return lines.join('\n');
}

PlanDemand::PlanDemand(QObject* parent) : QObject(parent), profile_(QStringLiteral("kunming")) {
    for (const std::string& name : list_profiles()) shipped_.push_back(load_profile(name));
    readProfile();
    connect(this, &PlanDemand::changed, this, &PlanDemand::worded);
}

void PlanDemand::setLanguage(Language language) {
    language_ = language;
    Q_EMIT worded();
}

QString PlanDemand::title(const Profile& profile) const {
    return text_of(language_ == Language::zh ? profile.title_zh : profile.title_en);
}

QVariantList PlanDemand::profiles() const {
    QVariantList choices;
    for (const Profile& profile : shipped_)
        choices << QVariantMap{{"value", text_of(profile.name)}, {"text", title(profile)}};
    if (!own_.isEmpty()) choices << QVariantMap{{"value", own_}, {"text", QFileInfo(own_).fileName()}};
    return choices;
}

void PlanDemand::setProfile(const QString& name_or_path) {
    if (profile_ == name_or_path) return;
    profile_ = name_or_path;
    readProfile();
    Q_EMIT changed();
}

void PlanDemand::chooseProfile(const QUrl& file) {
    if (file.isEmpty()) return;
    own_ = file.toLocalFile();
    profile_.clear();  // the same file may have been mended
    setProfile(own_);
}

void PlanDemand::readProfile() {
    unreadable_.reset();
    read_.reset();
    try {
        read_ = load_profile(profile_.toStdString());
    } catch (const Error& error) {
        unreadable_ = error;
    }
}

QString PlanDemand::profileSource() const {
    if (!read_) return {};
    return text_of(language_ == Language::zh ? read_->source_zh : read_->source);
}

QStringList PlanDemand::usualAreas() const {
    if (!read_) return {QString(), QString(), QString()};
    QStringList areas;
    for (const SquareMeters area : {read_->min, read_->target, read_->max})
        areas << count_text(qRound64(area.value));
    return areas;
}

QString PlanDemand::problem() const {
    if (unreadable_) return lines_of(*unreadable_, language_);
    for (const QString& text : {least_, target_, greatest_}) {
        if (!text.trimmed().isEmpty() && !area_of(text))
            return tr("“%1” is not a floor area in square metres.").arg(text);
    }
    try {
        Scenario scenario;
        fill(scenario);
        make_demand(scenario, *read_);
    } catch (const Error& error) {
        return lines_of(error, language_);
    }
    return {};
}

void PlanDemand::fill(Scenario& scenario) const {
    scenario.load.profile = profile_.toStdString();
    scenario.min_m2 = area_of(least_);
    scenario.target_m2 = area_of(target_);
    scenario.max_m2 = area_of(greatest_);
    if (across_) scenario.across = Across::community;
}

}  // namespace lifang
