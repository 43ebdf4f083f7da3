using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>
/// The cards on this device: the one in use, and those that wait. It may be the only copy of a card that stands here, so no
/// card makes another one disappear; it comes back when the borrower stops, or closes the browser.
/// </summary>
public sealed class DeviceCards(IHttpContextAccessor http, DeviceCookie<HeldCard> inUse, DeviceCookie<CardsAside> aside, TimeProvider clock)
{
    public static readonly TimeSpan OwnDevice = TimeSpan.FromDays(400);

    /// <summary>How many cards wait on one device: what fits in a cookie.</summary>
    public const int MostAside = 8;

    static readonly TimeSpan BetweenProlongings = TimeSpan.FromMinutes(1);

    /// <summary>The card in use, still good or not.</summary>
    public HeldCard? Held => inUse.Read(Http) is { } card ? (card.IsOver(clock.GetUtcNow()) ? null : card) : Aside.LastOrDefault();

    /// <summary>True when a borrower's card stands here still, and nothing was done with it for too long.</summary>
    public bool LoanIsOver => inUse.Read(Http)?.IsOver(clock.GetUtcNow()) is true;

    /// <summary>True when another card comes back after the one in use.</summary>
    public bool OneWaits => inUse.Read(Http) is not null && Aside is not [];

    HttpContext Http => http.HttpContext!;

    HeldCard[] Aside => aside.Read(Http)?.Cards ?? [];

    /// <summary>Puts a card in use.</summary>
    /// <param name="keepOther">True when the card in use is somebody else's, and has to come back.</param>
    public void Take(HeldCard card, bool keepOther)
    {
        var before = Held;
        var waiting = Aside.Where(other => other.CardId != card.CardId && other.CardId != before?.CardId);
        // A borrower has the card in hand; it isn't the device that keeps it.
        Wait(keepOther && before is { BorrowedAt: null } ? [.. waiting, before] : [.. waiting]);
        Use(card);
    }

    /// <summary>Makes a loan last, as long as something is done.</summary>
    public void Prolong()
    {
        var now = clock.GetUtcNow();
        if (inUse.Read(Http) is { BorrowedAt: { } last } card && last + BetweenProlongings <= now && !card.IsOver(now))
        {
            Use(card with { BorrowedAt = now });
        }
    }

    /// <summary>Takes the card in use off the device; the one that waited comes back.</summary>
    public void Stop()
    {
        HeldCard[] waiting = inUse.Read(Http) is null ? [.. Aside.SkipLast(1)] : Aside;
        if (waiting is [.. var rest, var next])
        {
            Wait(rest);
            Use(next);
        }
        else
        {
            Wait([]);
            inUse.Delete(Http);
        }
    }

    void Use(HeldCard card) => inUse.Write(Http, card, card.BorrowedAt is null ? OwnDevice : null);

    void Wait(HeldCard[] cards)
    {
        if (cards is not [])
        {
            aside.Write(Http, new CardsAside([.. cards.TakeLast(MostAside)]), OwnDevice);
        }
        else if (Aside is not [])
        {
            aside.Delete(Http);
        }
    }
}
