#pragma once

#include "app/desktop/enrol_progress.h"
#include "app/desktop/plan_model.h"

#include <QtQml/qqmlregistration.h>

#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <functional>
#include <optional>

namespace rollcall::desktop {

/// Bringing boards on the roster: where they are taken from, what adding them would do, and how
/// they then come alive. Lists are read on another thread; an answer that is no longer wanted is
/// dropped by its number.
class Enrolment : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.enrolment")
    Q_PROPERTY(rollcall::desktop::PlanModel* plan READ plan CONSTANT)
    Q_PROPERTY(rollcall::desktop::EnrolProgress* progress READ progress CONSTANT)
    Q_PROPERTY(int source READ source WRITE setSource NOTIFY changed) ///< a Source
    Q_PROPERTY(bool reading READ isReading NOTIFY changed)
    Q_PROPERTY(bool adding READ isAdding NOTIFY changed)
    Q_PROPERTY(bool added READ isAdded NOTIFY changed)      ///< progress is what there is to see
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< of the whole; normally empty
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed) ///< lines that cannot be read
    Q_PROPERTY(QStringList notes READ notes NOTIFY changed) ///< what was passed over on purpose

    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    Q_PROPERTY(int faultBegin READ faultBegin NOTIFY changed) ///< in `typed`; -1: no fault
    Q_PROPERTY(int faultEnd READ faultEnd NOTIFY changed)

    Q_PROPERTY(QString file READ file NOTIFY changed)
    Q_PROPERTY(QString formatText READ formatText NOTIFY changed) ///< what it was read as
    Q_PROPERTY(QStringList formatChoices READ formatChoices CONSTANT)
    Q_PROPERTY(int formatChoice READ formatChoice WRITE setFormatChoice NOTIFY changed)

    Q_PROPERTY(bool searching READ isSearching NOTIFY changed)
    Q_PROPERTY(bool byAddress READ isByAddress WRITE setByAddress NOTIFY changed)

public:
    enum Source { ThisComputer, Address, File, Network, Demo };
    Q_ENUM(Source)

    explicit Enrolment(Backend& backend, QObject* parent = nullptr);

    PlanModel* plan() { return &m_plan; }
    EnrolProgress* progress() { return &m_progress; }

    int source() const { return m_source; }
    void setSource(int source);
    bool isReading() const { return m_reading; }
    bool isAdding() const { return m_adding; }
    bool isAdded() const { return m_added; }
    QString problem() const { return m_problem; }
    QStringList problems() const { return m_problems; }
    QStringList notes() const { return m_notes; }

    QString typed() const { return m_typed; }
    /// Read a moment after the last letter.
    void setTyped(const QString& text);
    int faultBegin() const { return m_faultBegin; }
    int faultEnd() const { return m_faultEnd; }

    QString file() const { return m_file; }
    QString formatText() const { return m_formatText; }
    static QStringList formatChoices();
    int formatChoice() const { return m_formatChoice; }
    void setFormatChoice(int choice);

    bool isSearching() const { return m_backend.isDiscovering(); }
    bool isByAddress() const { return m_byAddress; }
    void setByAddress(bool byAddress);

    /// A path or a file:// address. The source becomes File.
    Q_INVOKABLE void readFile(const QString& pathOrUrl);
    /// What was dropped or pasted.
    Q_INVOKABLE void readText(const QString& text);
    Q_INVOKABLE void search(); ///< looks on the network again
    /// Adds what is ticked. `name` is for a single board; tags are separated by commas or blanks.
    Q_INVOKABLE void add(const QString& name, const QString& tags);
    /// Away from progress, or from what was begun: the next boards.
    Q_INVOKABLE void startOver();
    Q_INVOKABLE void leave(); ///< nobody looks any more
    Q_INVOKABLE void startDemo();

Q_SIGNALS:
    void changed();
    void typedChanged();
    void failed(const QString& message); ///< of adding and of the demo

private:
    struct Read;
    using Reader = std::function<Result<Read>()>;
    void read(Reader reader);
    void readTyped();
    void readFileAgain();
    void readNetwork();
    void take(Result<Read> read);
    void forget();
    void clearFindings(); ///< what was said of the list that was read last

    Backend& m_backend;
    PlanModel m_plan;
    EnrolProgress m_progress;
    QTimer m_typing;
    int m_source = Address;
    int m_request = 0; ///< of reading: an older answer is not wanted
    bool m_reading = false, m_adding = false, m_added = false, m_byAddress = false;
    QString m_problem, m_typed, m_file, m_text, m_formatText;
    QStringList m_problems, m_notes;
    int m_faultBegin = -1, m_faultEnd = -1;
    int m_formatChoice = 0;                               ///< 0: by name and content
    std::optional<std::vector<enrol::OnRoster>> m_roster; ///< absent: not asked since it changed
};

} // namespace rollcall::desktop
