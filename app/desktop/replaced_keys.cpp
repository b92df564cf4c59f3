#include "app/desktop/replaced_keys.h"

#include "app/desktop/core_words.h"
#include "app/desktop/node_mark.h"
#include "core/fleet/fleet.h"

namespace rollcall::desktop {

ReplacedKeys::ReplacedKeys(Backend& backend, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
{
    connect(&backend.fleet(), &fleet::Fleet::nodeChanged, this, &ReplacedKeys::look);
    connect(&backend.fleet(), &fleet::Fleet::nodeRemoved, this, &ReplacedKeys::forget);
}

void ReplacedKeys::expect(fleet::NodeId node, const QString& fingerprint,
                          const Result<NodeIdentity>& before)
{
    Expected expected{fingerprint, std::vector<rules::IdentityKey>()};
    if (before)
        expected.before = before->current;
    else
        expected.before = before.error();
    m_expected.insert(node, std::make_shared<const Expected>(std::move(expected)));
    m_verdicts.remove(node);
    ++m_revision;
    Q_EMIT changed();
    look(node);
}

void ReplacedKeys::look(fleet::NodeId id)
{
    const auto found = m_expected.constFind(id);
    if (found == m_expected.constEnd())
        return;
    const fleet::NodeSnapshot* node = m_backend.fleet().node(id);
    // What the snapshot holds of a board that is not there yet is the board before.
    if (!node || node->state != fleet::NodeState::Online || !node->inventory || node->question)
        return;
    const std::shared_ptr<const Expected> expected = *found;
    m_expected.erase(found);
    Verdict verdict;
    verdict.kind = mark::Late;
    if (!expected->before) {
        verdict.text =
            tr("The board of %1 could not be compared with the one before.").arg(node->record.name);
        verdict.detail = errorText(expected->before.error());
    } else {
        const auto now = rules::identityKeys(*node->inventory, expected->fingerprint.toStdString());
        const auto compared = rules::compareBoard(*expected->before, now);
        switch (compared.verdict) {
        case rules::SameBoard::Same:
            verdict.kind = mark::Online;
            verdict.text = tr("%1 looks like a re-flashed card: the board says it is the same as "
                              "before, with a new key.")
                               .arg(node->record.name);
            verdict.detail = tr("A board can say what it likes: its serial number alone proves "
                                "nothing.");
            break;
        case rules::SameBoard::Another:
            verdict.kind = mark::Refused;
            verdict.text = tr("Another board answers as %1 than before.").arg(node->record.name);
            verdict.detail =
                fromCore(QString::fromStdString(compared.words)) + u'\n' +
                tr("If you did not put another board there, remove this node and find out who "
                   "answers.");
            break;
        case rules::SameBoard::NothingKnown:
            verdict.text = tr("Whether %1 is the board from before cannot be told: no serial "
                              "number was known of it.")
                               .arg(node->record.name);
            break;
        case rules::SameBoard::CannotTell:
            verdict.text = tr("Whether %1 is the board from before cannot be told: it shows "
                              "nothing that could be compared.")
                               .arg(node->record.name);
            break;
        }
    }
    m_verdicts.insert(id, verdict);
    ++m_revision;
    Q_EMIT changed();
    Q_EMIT told(verdict.text, verdict.kind);
}

void ReplacedKeys::forget(fleet::NodeId node)
{
    m_expected.remove(node);
    m_verdicts.remove(node);
}

QVariantMap ReplacedKeys::verdict(double nodeId, int) const
{
    const Verdict verdict = m_verdicts.value(fleet::NodeId(nodeId));
    return {{QStringLiteral("text"), verdict.text},
            {QStringLiteral("detail"), verdict.detail},
            {QStringLiteral("kind"), verdict.kind}};
}

void ReplacedKeys::dismiss(double nodeId)
{
    if (m_verdicts.remove(fleet::NodeId(nodeId)) == 0)
        return;
    ++m_revision;
    Q_EMIT changed();
}

} // namespace rollcall::desktop
