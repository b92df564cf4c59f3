#include "app/desktop/host_keys.h"

#include "app/desktop/aside.h"
#include "app/desktop/node_words.h"
#include "core/fleet/fleet.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace rollcall::desktop {

namespace {

constexpr int lookEveryMs = 250;
constexpr int mostFailures = 3; ///< told by name; the others are counted

} // namespace

HostKeys::HostKeys(Backend& backend, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_waiting(backend, false)
    , m_changed(backend, true)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &HostKeys::look);
    const auto later = [this] {
        if (!m_timer.isActive())
            m_timer.start();
    };
    connect(&backend.fleet(), &fleet::Fleet::nodeAdded, this, later);
    connect(&backend.fleet(), &fleet::Fleet::nodeChanged, this, later);
    connect(&backend.fleet(), &fleet::Fleet::nodeRemoved, this, later);
    look();
}

void HostKeys::look()
{
    m_waiting.look();
    m_changed.look();
}

void HostKeys::compareWith(const QString& pathOrUrl)
{
    const QUrl url(pathOrUrl);
    QString path = url.isLocalFile() ? url.toLocalFile() : pathOrUrl.trimmed();
    if (path.startsWith(QStringLiteral("~/")))
        path = QDir::home().filePath(path.mid(2));
    look(); // all that wait now
    const int request = ++m_request;
    m_reading = true;
    m_problem.clear();
    Q_EMIT changed();
    using Verdicts = Result<QList<fleet::ImportVerdict>>;
    aside(
        this,
        [path, keys = m_waiting.keys() + m_changed.keys()]() -> Verdicts {
            const auto list = fleet::KeyImport::read(path);
            if (!list)
                return list.error();
            return list->compare(keys);
        },
        [this, request, name = QFileInfo(path).fileName()](const Verdicts& verdicts) {
            if (request != m_request)
                return;
            m_reading = false;
            if (verdicts) {
                m_compared = name;
                m_waiting.setVerdicts(*verdicts, name);
                m_changed.setVerdicts(*verdicts, name);
            } else {
                m_problem = QString::fromStdString(verdicts.error().context) +
                            QStringLiteral(": ") + sentence(verdicts.error());
            }
            Q_EMIT changed();
        });
}

void HostKeys::trustTicked()
{
    const auto keys = m_waiting.ticked();
    if (isBusy() || keys.isEmpty())
        return;
    m_due = int(keys.size());
    m_done = 0;
    m_problem.clear();
    m_failures.clear();
    Q_EMIT changed();
    for (const auto& [id, fingerprint] : keys) {
        const fleet::NodeSnapshot* node = m_backend.fleet().node(id);
        const QString name = node ? node->record.name : QString();
        // Never with `replace`: what became a changed key meanwhile is refused by itself.
        m_backend.acceptHostKey(id, fingerprint, false)
            .then(this, [this, name](const Result<void>& result) { accepted(name, result); });
    }
}

void HostKeys::accepted(const QString& name, const Result<void>& result)
{
    if (result)
        ++m_done;
    else
        m_failures << name + QStringLiteral(": ") + sentence(result.error());
    if (--m_due > 0)
        return;
    look();
    if (m_done > 0)
        Q_EMIT trusted(m_done);
    if (!m_failures.isEmpty()) {
        m_problem = m_failures.mid(0, mostFailures).join(u'\n');
        const int more = int(m_failures.size()) - mostFailures;
        if (more > 0)
            m_problem += QLatin1Char('\n') + tr("And %n more.", nullptr, more);
        Q_EMIT failed(m_problem);
    }
    Q_EMIT changed();
}

} // namespace rollcall::desktop
