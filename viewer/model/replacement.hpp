#pragma once

#include "core/error.hpp"
#include "core/words.hpp"

#include <QObject>
#include <QPointer>
#include <QString>
#include <functional>

#include <QtQml/qqmlregistration.h>

namespace lifang {

/// Stands before all that is written where something is already, and where no dialog of the system has asked:
/// somebody is asked whether it is to be replaced.
class Replacement : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the workspace")
    Q_PROPERTY(Kind kind READ kind NOTIFY asked)
    Q_PROPERTY(QString what READ what NOTIFY asked)  ///< where is what already

  public:
    enum Kind { Export, File };  ///< many files or rows, of which some may be others', or one file
    Q_ENUM(Kind)

    using QObject::QObject;

    Kind kind() const { return kind_; }
    QString what() const { return what_; }

    /// Whether an error of the engine says that something is there already, and nothing else.
    static bool isAskedBy(const Error& error);
    /// Asks about what an error tells of. `replace` is called when somebody agrees, unless `writer` is gone
    /// by then. An earlier question is answered with no.
    void ask(Kind kind, const Error& error, Language language, const QObject* writer,
             std::function<void()> replace);

    /// The answers.
    Q_INVOKABLE void agree();
    Q_INVOKABLE void decline();

  Q_SIGNALS:
    void asked();
    void answered();

  private:
    Kind kind_ = Export;
    QString what_;
    QPointer<const QObject> writer_;
    std::function<void()> replace_;  ///< empty: nothing is asked
};

}  // namespace lifang
