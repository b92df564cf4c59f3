#pragma once

#include "app/desktop/backend.h"

#include <QtQml/qqmlregistration.h>

#include <QHash>
#include <QVariantMap>
#include <memory>

namespace rollcall::desktop {

/// After a changed host key was replaced on purpose: is it the board that was known? Told as soon
/// as the board has answered, by the marks it shows itself, which is a hint and no proof. Nothing
/// is taken back by it.
class ReplacedKeys : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use Dashboard.replacedKeys")
    /// Another number whenever a verdict came or went; given to verdict() so that bindings follow.
    Q_PROPERTY(int revision READ revision NOTIFY changed)

public:
    explicit ReplacedKeys(Backend& backend, QObject* parent = nullptr);

    int revision() const { return m_revision; }
    /// The key `fingerprint` of the node is accepted; `before` is what the board showed until then,
    /// or why nobody knows.
    void expect(fleet::NodeId node, const QString& fingerprint, const Result<NodeIdentity>& before);
    /// text, detail and kind (a Mark) of what is to be told of a node; else text is empty.
    Q_INVOKABLE QVariantMap verdict(double nodeId, int revision) const;
    Q_INVOKABLE void dismiss(double nodeId);

Q_SIGNALS:
    void changed();
    void told(const QString& text, int kind);

private:
    struct Expected {
        QString fingerprint;
        Result<std::vector<rules::IdentityKey>> before;
    };
    struct Verdict {
        QString text, detail;
        int kind = 0;
    };
    void look(fleet::NodeId node);
    void forget(fleet::NodeId node);

    Backend& m_backend;
    QHash<fleet::NodeId, std::shared_ptr<const Expected>> m_expected;
    QHash<fleet::NodeId, Verdict> m_verdicts;
    int m_revision = 0;
};

} // namespace rollcall::desktop
