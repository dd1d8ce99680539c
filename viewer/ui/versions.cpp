#include "ui/versions.hpp"

#include "core/version.hpp"

#include <QSysInfo>

namespace lifang {

QVariantList Versions::lines() const {
    const auto line = [](const char* name, const QString& number) {
        return QVariantMap{{"name", QString::fromLatin1(name)}, {"version", number}};
    };
    return {line("Lifang", QString::fromUtf8(version)), line("Qt", QString::fromLatin1(qVersion())),
            line("OS", QSysInfo::prettyProductName())};
}

}  // namespace lifang
