using DigitaalWerkt.Web.Features.Accounts;
using DigitaalWerkt.Web.Features.Accounts.Staff.Sessions;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.Reporting.Records;

/// <summary>
/// Asks a client the questions of an operation, with a colleague beside them who turns the screen or types the paper over. Once it is sent,
/// nobody of staff can open it again.
/// </summary>
[Authorize(Policy = Policies.Partner), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AskModel(KnownClients clients, ReadAsked read, IndicatorLibrary library, NoteAnswers note) : PageModel
{
    const string First = "Input.Way";

    [BindProperty]
    public AskInput Input { get; set; } = new();

    public ClientRow Client { get; private set; } = null!;

    public AskedOfClient Asked { get; private set; } = null!;

    public AskSheet Sheet { get; private set; } = null!;

    public string AnswerOf(AskedQuestion question) => Input.Answers.GetValueOrDefault(question.Key, "");

    public static string FieldOf(AskedQuestion question) => $"Input.Answers[{question.Key}]";

    public static string PlaceOf(AskedQuestion question) => $"Input_Answers_{question.Key}_";

    public async Task<IActionResult> OnGetAsync(Guid id, Guid operation, string moment, CancellationToken cancellationToken)
    {
        Input = new() { Key = Guid.NewGuid(), Way = $"{AskWay.Screen}" };
        return await LoadAsync(id, operation, moment, cancellationToken) && Asked.Next == Sheet.Moment ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid operation, string moment, CancellationToken cancellationToken)
    {
        this.JudgeAnew();
        if (!await LoadAsync(id, operation, moment, cancellationToken))
        {
            return NotFound();
        }
        if (Input.Key == Guid.Empty)
        {
            Input.Key = Guid.NewGuid();
            return this.WithoutKey(First);
        }
        if (EnumName.Read<AskWay>(Input.Way) is not { } way)
        {
            return this.Invalid(First, "Ask_Way_Error");
        }
        if (!Input.SaysNothing)
        {
            foreach (var question in Sheet.Questions.Where(question => !question.Takes(AnswerOf(question))))
            {
                this.Wrong(FieldOf(question), "Ask_Missing");
            }
        }
        return ModelState.IsValid ? await NoteAsync(way, cancellationToken) : this.Invalid();
    }

    async Task<IActionResult> NoteAsync(AskWay way, CancellationToken cancellationToken)
    {
        var answers = Sheet.Questions.ToDictionary(
            question => question.Key, question => Input.SaysNothing ? AskedQuestion.RatherNot : AnswerOf(question));
        var outcome = await note.RunAsync(
            new()
            {
                Key = RequestKey.Of(
                    Input.Key, User.StaffMemberId, $"{Client.Id}|{Asked.OperationId}|{Sheet.Moment}",
                    [way, .. answers.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => answer.Value)]),
                PersonId = Client.Id,
                OperationId = Asked.OperationId,
                OrganisationId = User.OrganisationId,
                Moment = Sheet.Moment,
                Way = way,
                AskedBy = User.StaffMemberId,
                Answers = answers,
            },
            cancellationToken);
        switch (outcome)
        {
            case NoteOutcome.Gone:
                return NotFound();
            // What was answered first stays: a second answer isn't a choice that a form can make.
            case NoteOutcome.AskedBefore:
                return this.Refused(First, "Ask_Before");
            case NoteOutcome.SentBefore:
                Input.Key = Guid.NewGuid();
                return this.SentBefore(First);
            default:
                return this.SeeOther(ReportingLinks.For(Client.Id));
        }
    }

    async Task<bool> LoadAsync(Guid id, Guid operation, string moment, CancellationToken cancellationToken)
    {
        if (await clients.FindAsync(id, User, cancellationToken) is not { } client
            || (await read.RunAsync(id, User.OrganisationId, cancellationToken)).FirstOrDefault(row => row.OperationId == operation) is not { } asked
            || library.Find(asked.IndicatorSet) is not { } set)
        {
            return false;
        }
        var at = ReportingLinks.MomentOf(moment);
        (Client, Asked) = (client, asked);
        Sheet = new(asked.Operation, asked.KeptUntil, at, [.. set.At(at)], Language.FindHelp(client.HelpLanguage));
        return true;
    }
}
