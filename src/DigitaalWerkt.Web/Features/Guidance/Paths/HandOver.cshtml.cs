using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People.Consents;
using DigitaalWerkt.Web.Features.Shared;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>
/// Asks another organisation to guide somebody further, who agrees to that first: on the screen, or on a paper that is printed and signed.
/// </summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class HandOverModel(AppDbContext context, ReadPath read, HandOverPath handOver, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public HandOverInput Input { get; set; } = new();

    public PathView View { get; private set; } = null!;

    /// <summary>Organisations that work here now; not the own one.</summary>
    public IReadOnlyList<Choice> Organisations { get; private set; } = [];

    /// <summary>What the person reads now; null: the counsellor still fills in the form.</summary>
    public AskedConsent? Asked { get; private set; }

    /// <summary>The paper to sign; null: they read it on the screen.</summary>
    public PathPaper? Paper { get; private set; }

    /// <summary>How the organisation that is asked is called.</summary>
    public string To => Organisations.Single(other => other.Id == Input.To).Name;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await LoadAsync(id, cancellationToken) || !View.Path.IsOpen)
        {
            return NotFound();
        }
        Input = new() { Key = Guid.NewGuid() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(id, cancellationToken))
        {
            return NotFound();
        }
        if (Input.Key == Guid.Empty)
        {
            Input.Key = Guid.NewGuid();
            return this.WithoutKey("Input.To");
        }
        Check();
        if (!ModelState.IsValid)
        {
            return this.Invalid();
        }
        var way = EnumName.Read<ConsentWay>(Input.Agreed)!.Value;
        var sentences = Sentences.HandOver(To, View.Help);
        if (!Input.SaysYes)
        {
            // Nobody reads or signs what can't be done.
            return View.IsAsked || !View.Path.IsOpen ? this.Refused("Input.To", "Path_Give_Over") : Read(sentences, way);
        }
        if (Input.Seen != sentences.Aloud.MarkOf(texts))
        {
            Read(sentences, way);
            return this.ReadAgain(texts);
        }
        return await AskAsync(sentences.Aloud.ToConsent(way, texts), cancellationToken);
    }

    PageResult Read(Sentences sentences, ConsentWay way)
    {
        var name = View.Person!.FirstName;
        Asked = new()
        {
            Way = way, FirstName = name, Aloud = sentences.Aloud, Back = PathLinks.HandOver(View.Path.Id),
            Yes = new("Guidance", "Path_Ask_Yes", sentences.Help), No = new("Guidance", "Path_Ask_No", sentences.Help),
        };
        Paper = way == ConsentWay.Screen ? null : new()
        {
            FirstName = name, Organisation = View.Organisation, Counsellor = User.StaffName, HandOver = (To, Typed.Line(Input.Question)!),
            Sentences = sentences, Consent = sentences.Aloud.ToConsent(way, texts) with { At = clock.GetUtcNow() },
        };
        return Page();
    }

    void Check()
    {
        if (Organisations.All(other => other.Id != Input.To))
        {
            this.Wrong("Input.To", "Path_Give_To_Missing");
        }
        this.CheckText("Input.Question", Input.Question, PathHandOver.QuestionLength);
        if (EnumName.Read<ConsentWay>(Input.Agreed) is null)
        {
            this.Wrong("Input.Agreed", "Path_Agreed_Missing");
        }
    }

    async Task<IActionResult> AskAsync(Consent consent, CancellationToken cancellationToken)
    {
        var (id, question) = (View.Path.Id, Typed.Line(Input.Question)!);
        var answer = await handOver.AskAsync(
            new()
            {
                Key = RequestKey.Of(Input.Key, User.StaffMemberId, $"{id}", Input.To, question, consent.Way),
                PathId = id,
                OrganisationId = User.OrganisationId,
                To = Input.To!.Value,
                Question = question,
                Consent = consent,
                AskedBy = User.StaffMemberId,
            },
            cancellationToken);
        switch (answer)
        {
            case PathWork.Done:
                return this.SeeOther(PathLinks.Path(id));
            case PathWork.SentBefore:
                Input.Key = Guid.NewGuid();
                return this.SentBefore("Input.To");
            case PathWork.Over:
                return this.Refused("Input.To", "Path_Give_Over");
            default:
                return NotFound();
        }
    }

    async Task<bool> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var own = User.OrganisationId;
        if (await read.FindAsync(id, User, cancellationToken) is not { Person: not null } view)
        {
            return false;
        }
        View = view;
        Organisations = await context.Organisations.Where(o => o.Id != own && o.ArchivedAt == null).OrderBy(o => o.Name)
            .Select(o => new Choice(o.Id, o.Name)).ToListAsync(cancellationToken);
        return true;
    }
}
