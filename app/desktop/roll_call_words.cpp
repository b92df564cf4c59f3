#include "app/desktop/roll_call_words.h"

#include "app/desktop/formatter.h"
#include "app/desktop/words.h"

namespace rollcall::desktop {

mark::Kind markOf(fleet::Standing standing)
{
    switch (standing) {
    case fleet::Standing::Present:
        return mark::Online;
    case fleet::Standing::Late:
        return mark::Late;
    case fleet::Standing::Wrong:
        return mark::Hot;
    case fleet::Standing::NeedsYou:
        return mark::NeedsYou;
    case fleet::Standing::Missing:
        break;
    }
    return mark::Offline;
}

QString standingWord(fleet::Standing standing)
{
    switch (standing) {
    case fleet::Standing::Present:
        return tr("present");
    case fleet::Standing::Late:
        return tr("late");
    case fleet::Standing::Wrong:
        return tr("wrong");
    case fleet::Standing::NeedsYou:
        return tr("needs you");
    case fleet::Standing::Missing:
        break;
    }
    return tr("missing");
}

QString seatNoteWords(const fleet::SeatNote& note, const Formatter& format)
{
    switch (note.flaw) {
    case fleet::Flaw::Userland32:
        return tr("32-bit userland");
    case fleet::Flaw::NoCrypto:
        return tr("no AES and SHA-2 in hardware");
    case fleet::Flaw::LowMemory:
        return tr("only %1 of memory").arg(format.bytes(note.bytes));
    case fleet::Flaw::Copy:
        return tr("card is a copy of that of %1").arg(note.other);
    case fleet::Flaw::SameBoard:
        return tr("same board as %1").arg(note.other);
    case fleet::Flaw::UserlandUnknown:
        return tr("32 or 64 bits: not known");
    case fleet::Flaw::CryptoUnknown:
        return tr("crypto extensions: not known");
    case fleet::Flaw::MemoryUnknown:
        return tr("memory: not known");
    case fleet::Flaw::NotOnRoster:
        return tr("not watched yet");
    case fleet::Flaw::NotWatched:
        break;
    }
    return tr("nobody watches it");
}

} // namespace rollcall::desktop
