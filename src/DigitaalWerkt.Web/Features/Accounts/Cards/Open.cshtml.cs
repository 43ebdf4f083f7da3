using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Accounts.Cards;

/// <summary>
/// What a camera opens: choose the three pictures, say whose device this is, go on. Opening the page changes nothing. The
/// pictures never stand in an address; each tap sends the ones before it along, and the answer to a tap is the page itself
/// (200), because there is nothing to come back to.
/// </summary>
/// <remarks>
/// The token stands in the address. It stays with us: the log writes patterns of routes, the answer isn't stored, and the
/// referrer policy of the site ("same-origin") tells no other site. "no-referrer" would be no safer and would make browsers
/// of before 2023 send "Origin: null" with our own forms, which <see cref="SameOrigin"/> must refuse.
/// </remarks>
[AllowAnonymous, IgnoreAntiforgeryToken, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OpenModel(
    AppDbContext context, TryPictures tryPictures, OpenOnDevice open, DeviceWork work, DeviceCards cards,
    CurrentLearner current, HelpLanguage help, TimeProvider clock) : PageModel
{
    public const string OwnDevice = "mijn";
    public const string BorrowedDevice = "leen";
    public const string MyWork = "ja";
    public const string NotMyWork = "nee";
    const int SayWhenLeft = 3;

    [FromRoute]
    public string Token { get; set; } = "";

    /// <summary>The pictures of the taps before, separated by commas.</summary>
    [BindProperty(Name = "gekozen")]
    public string? Before { get; set; }

    [BindProperty(Name = "prent")]
    public string? Tapped { get; set; }

    [BindProperty(Name = "terug")]
    public bool TakeBack { get; set; }

    [BindProperty(Name = "toestel")]
    public string? WhoseDevice { get; set; }

    [BindProperty(Name = "werk")]
    public string? WhoseWork { get; set; }

    [BindProperty(Name = "kaart")]
    public string? WhoseCard { get; set; }

    public OpenStage Stage { get; private set; }
    public IReadOnlyList<CardPicture> Chosen { get; private set; } = [];
    public string ChosenList => string.Join(',', Chosen.Select(picture => picture.Slug));
    public bool WasWrong { get; private set; }

    /// <summary>How often one may still choose wrongly; null as long as it isn't few.</summary>
    public int? TriesLeft { get; private set; }
    public DateTimeOffset WaitUntil { get; private set; }

    /// <summary>The next whole minute: who comes back at that time is never too early.</summary>
    public DateTimeOffset WaitUntilShown => WaitUntil.AddMinutes(1).InBrussels();
    public bool HasWork => work.IsPresent;

    /// <summary>A good card of another learner that is open on this device; null when there is none.</summary>
    public HeldCard? OtherCard { get; private set; }

    /// <summary>True when it wasn't said whose that card is.</summary>
    public bool CardIsUnanswered { get; private set; }

    /// <summary>True when it wasn't said whose work stands on the device. Nobody's work is given away by a default.</summary>
    public bool WorkIsUnanswered { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await FindStageAsync(cancellationToken);
        return Answer();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Chosen = Choose();
        if (Chosen.Count == CardPicture.PerCard && !TakeBack)
        {
            return await TryAsync(cancellationToken);
        }
        await FindStageAsync(cancellationToken);
        return Answer();
    }

    IReadOnlyList<CardPicture> Choose()
    {
        var before = (Before ?? "").Split(',').Select(CardPicture.Find).OfType<CardPicture>().Distinct().Take(CardPicture.PerCard).ToList();
        return TakeBack ? [.. before.SkipLast(1)] : [.. before.Append(CardPicture.Find(Tapped)).OfType<CardPicture>().Distinct().Take(CardPicture.PerCard)];
    }

    async Task<IActionResult> TryAsync(CancellationToken cancellationToken)
    {
        var secret = new CardSecret(Token, Chosen);
        var answer = await tryPictures.RunAsync(secret, HttpContext.Connection.RemoteIpAddress, cancellationToken);
        if (answer is { Outcome: TryOutcome.Right, Card: { } card })
        {
            var other = await current.FindAsync(cancellationToken) is { } learnerId && learnerId != card.LearnerId ? learnerId : (Guid?)null;
            OtherCard = other is null ? null : current.Held;
            CardIsUnanswered = WhoseDevice is not null && OtherCard is not null && WhoseCard is not (MyWork or NotMyWork);
            WorkIsUnanswered = WhoseDevice is not null && HasWork && WhoseWork is not (MyWork or NotMyWork);
            if (WhoseDevice is OwnDevice or BorrowedDevice && !WorkIsUnanswered && !CardIsUnanswered)
            {
                return await OpenAsync(card, secret, other, cancellationToken);
            }
            Stage = OpenStage.Device;
        }
        else if (answer is { Outcome: TryOutcome.Paused, Until: { } until })
        {
            (Stage, WaitUntil) = (OpenStage.Wait, until);
        }
        else if (answer is not null)
        {
            (Stage, WasWrong, Chosen) = (OpenStage.Pictures, true, []);
            TriesLeft = answer.TriesLeft <= SayWhenLeft ? answer.TriesLeft : null;
        }
        else
        {
            await FindStageAsync(cancellationToken);
        }
        return Answer();
    }

    async Task<IActionResult> OpenAsync(LearnerCard card, CardSecret secret, Guid? other, CancellationToken cancellationToken)
    {
        var isLoan = WhoseDevice is BorrowedDevice;
        var language = await open.RunAsync(
            card.LearnerId, takeWorkIn: HasWork && WhoseWork is MyWork, cancellationToken,
            alsoMine: WhoseCard is MyWork ? other : null,
            // The language of a borrowed device is its owner's.
            deviceLanguage: isLoan ? null : help.Current?.Code);
        cards.Take(
            HeldCard.From(card.Number, secret, isLoan ? clock.GetUtcNow() : null), keepOther: other is not null && WhoseCard is NotMyWork);
        if (help.Current is null && Language.FindHelp(language) is { } found)
        {
            help.Choose(found);
        }
        return this.SeeOther(SiteLinks.Start);
    }

    async Task FindStageAsync(CancellationToken cancellationToken)
    {
        var hash = CardSecret.Hash(Token);
        var card = await context.LearnerCards.Where(card => card.SecretHash == hash)
            .Select(card => new { card.ReplacedAt, card.PausedUntil }).SingleOrDefaultAsync(cancellationToken);
        Stage = card switch
        {
            null => OpenStage.Unknown,
            { ReplacedAt: not null } => OpenStage.Ended,
            _ when current.Held?.Token == Token => OpenStage.AlreadyOpen,
            { PausedUntil: { } until } when until > clock.GetUtcNow() => OpenStage.Wait,
            _ => OpenStage.Pictures,
        };
        WaitUntil = card?.PausedUntil ?? default;
    }

    PageResult Answer()
    {
        Response.StatusCode = Stage switch
        {
            OpenStage.Unknown => StatusCodes.Status404NotFound,
            OpenStage.Ended => StatusCodes.Status410Gone,
            OpenStage.Wait => StatusCodes.Status429TooManyRequests,
            OpenStage.Pictures when WasWrong => StatusCodes.Status422UnprocessableEntity,
            OpenStage.Device when WorkIsUnanswered || CardIsUnanswered => StatusCodes.Status422UnprocessableEntity,
            _ => StatusCodes.Status200OK,
        };
        if (Stage is OpenStage.Wait)
        {
            Response.RetryAt(WaitUntil, clock.GetUtcNow());
        }
        return Page();
    }
}
