using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>
/// A visitor asks the ICT-Steward something, one question a page (docs/adr/0027-asking-without-an-account.md). Before the last page nothing is
/// written.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, TakesFiles(LongestValue = AskPhotos.LongestSealed), RequestTimeout(SendFilePageModel.LongestMilliseconds)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AskModel(
    VisitorForms forms, AskTicket ask, AskPhotos photos, TicketTokens tokens, FindTicket find, MyQuestions mine, StuckPlaces places, ModuleLibrary library,
    Texts texts, VisitorDevice device, FormTime time) : VisitorFormModel(forms)
{
    const int MostLessons = 3;

    [BindProperty]
    public AskInput Input { get; set; } = new();

    /// <summary>The page of the form that is shown.</summary>
    public AskStep At { get; private set; }

    public AskNotice Notice { get; private set; }

    /// <summary>The key of what is wrong with their words; null: nothing.</summary>
    public string? Problem { get; private set; }

    /// <summary>What goes with it.</summary>
    public AskedPhoto Photo { get; private set; } = AskedPhoto.None;

    /// <summary>It was too large to travel in the form, so that it has to be chosen again.</summary>
    public bool IsPhotoLost => Photo.File is not null && Input.Carried is null;

    public int MaxMegabytes => photos.MaxMegabytes;

    /// <summary>The step in which they are stuck; null: they ask from nowhere in particular.</summary>
    public StuckPlace? Place { get; private set; }

    /// <summary>Null on the page where it is chosen.</summary>
    public TicketTopic? Topic { get; private set; }

    /// <summary>The lessons that fit best what was typed.</summary>
    public IReadOnlyList<Module> Lessons { get; private set; } = [];

    protected override string Subject => "questions";

    protected override PersonInput Filled => Input;

    /// <summary>Whether something was filled in that would be lost with a link.</summary>
    public bool IsUnderWay => HttpMethods.IsPost(Request.Method);

    public string Heading => At switch
    {
        AskStep.Topic => "Ask_Topic",
        AskStep.Words => "Ask_Words",
        AskStep.Lessons => "Ask_Lessons",
        _ => "Ask_Reach",
    };

    /// <summary>The keys of the examples of the topic.</summary>
    public IEnumerable<string> Examples =>
        Enumerable.Range(1, AskInput.Examples).Select(number => $"Ask_Example_{(Place is null ? $"{Topic}" : "Lesson")}_{number}");

    public async Task<IActionResult> OnGetAsync(
        [FromQuery(Name = AskLinks.TopicField)] string? topic, [FromQuery(Name = Shared.SiteLinks.LessonField)] string? module,
        [FromQuery(Name = Shared.SiteLinks.StepField)] string? step, [FromQuery(Name = Shared.SiteLinks.ScreenField)] string? screen,
        [FromQuery(Name = AskLinks.AfterField)] string? after, CancellationToken cancellationToken)
    {
        // Anything else in the address is nothing.
        ModelState.Clear();
        Input = new() { Topic = topic, Module = module, Step = step, Screen = screen, After = after };
        FindPlace();
        At = Topic is null ? AskStep.Topic : AskStep.Words;
        if (At == AskStep.Words)
        {
            _ = device.Id;
            Input.Begin(time);
        }
        Input.Name = await CardNameAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        // What can't be bound counts as not filled in; the messages are ours.
        ModelState.Clear();
        _ = device.Id;
        FindPlace();
        Input.Begin(time);
        var from = Kernel.EnumName.Read<AskStep>(Input.At);
        Photo = await photos.TakeAsync(Input, HttpContext.Connection.RemoteIpAddress, cancellationToken);
        if (Photo.WaitUntil is { } until)
        {
            await LoadReachAsync(cancellationToken);
            At = AskStep.Reach;
            return Wait(until);
        }
        if (Topic is null || Input.Back == nameof(AskStep.Topic))
        {
            return Show(AskStep.Topic);
        }
        if (Input.TakesOut)
        {
            (Input.Text, Input.TakesOut) = (Secrets.TakeOut(Input.Text ?? ""), false);
            return Show(AskStep.Words);
        }
        if (from is null or AskStep.Topic || Input.Back == nameof(AskStep.Words))
        {
            return Show(AskStep.Words);
        }
        if (ProblemOfWords() is { } problem)
        {
            (At, Problem) = (AskStep.Words, problem);
            return this.Invalid("Input.Text", problem, AskInput.TextLength);
        }
        Lessons = [.. library.Fitting(Said).Take(MostLessons)];
        if (from == AskStep.Words && Lessons.Count > 0)
        {
            return Show(AskStep.Lessons);
        }
        await LoadReachAsync(cancellationToken);
        return from == AskStep.Reach ? await AskAsync(cancellationToken) : Show(AskStep.Reach);
    }

    /// <summary>What they say: the example that they picked, and their own words.</summary>
    string Said => string.Join(
        "\n",
        new[] { Examples.FirstOrDefault(key => key == Input.Example) is { } example ? texts.Dutch("HelpDesk", example) : null, Typed.Text(Input.Text) }
            .OfType<string>());

    PageResult Show(AskStep step)
    {
        At = step;
        return Page();
    }

    void FindPlace()
    {
        Place = places.Find(Input.Module, Input.Step);
        // Whoever chose another one than that of the lesson means it.
        Topic = Input.ReadTopic() ?? Place?.Topic;
        Input.Topic = Topic?.ToString();
    }

    string? ProblemOfWords()
    {
        if (Said.Length == 0)
        {
            return "Ask_Words_Missing";
        }
        if (Typed.Text(Input.Text)?.Length > AskInput.TextLength)
        {
            return "Ask_Words_TooLong";
        }
        if (!Input.IsSure && Secrets.AreIn(Input.Text ?? ""))
        {
            Notice = AskNotice.Secret;
            return "Ask_Secret_Error";
        }
        return null;
    }

    async Task<IActionResult> AskAsync(CancellationToken cancellationToken)
    {
        At = AskStep.Reach;
        var learnerId = await LearnerAsync(cancellationToken);
        if (ReadPerson(learnerId) is not { } person || Photo.Fault is not null)
        {
            return WrongPhotoToo();
        }
        if (!string.IsNullOrEmpty(Input.Website))
        {
            // Some browsers fill in fields that nobody sees. Emptied, it works the next time.
            Input.Website = null;
            return Told(AskNotice.Trap, StatusCodes.Status422UnprocessableEntity);
        }
        if (!time.IsLongAgo(Input.Began))
        {
            Input.Began = time.Now();
            return Told(AskNotice.TooFast, StatusCodes.Status422UnprocessableEntity);
        }
        return await CountedAsync(() => OpenAsync(person, learnerId, cancellationToken), cancellationToken);
    }

    async Task<IActionResult> OpenAsync(PersonDetails person, Guid? learnerId, CancellationToken cancellationToken)
    {
        var before = await find.ByTokenAsync(Input.After, cancellationToken);
        var ticket = await ask.RunAsync(
            new()
            {
                Key = RequestKey.Of(
                    Input.Key, device.Id, Person.KeyOf(person), Topic, Said, Input.ReadDevice(), Place?.Module.Slug, Place?.Step.Id, learnerId,
                    Photo.File is { } file ? Convert.ToHexString(file.Hash) : null),
                Origin = Place is null ? TicketOrigin.Website : TicketOrigin.Lesson,
                Topic = Topic!.Value,
                Text = Said,
                Person = person,
                IsByThem = person.Reach.Kind == ReachKind.Card,
                LearnerId = learnerId,
                Device = Input.ReadDevice(),
                From = Place is { } place ? await places.ToTicketAsync(place, Input.Screen, cancellationToken) : null,
                FollowsId = before?.Ticket.Id,
            },
            Photo.File,
            cancellationToken);
        if (ticket is null)
        {
            Input.Key = Guid.NewGuid();
            return Told(AskNotice.UsedBefore, StatusCodes.Status409Conflict);
        }
        mine.Remember(ticket.Id);
        return this.SeeOther(FollowLinks.Show(tokens.Of(ticket.Id), Happened.Asked));
    }

    async Task LoadReachAsync(CancellationToken cancellationToken)
    {
        await LoadCardAsync(cancellationToken);
        await LoadOrganisationsAsync(cancellationToken);
    }

    protected override void SayTooMany() => Notice = AskNotice.TooMany;

    PageResult Told(AskNotice notice, int status)
    {
        Notice = notice;
        return this.Again(status);
    }

    PageResult WrongPhotoToo()
    {
        var again = Wrong();
        if (Photo.Fault is { } fault)
        {
            this.Wrong($"{nameof(Input)}.{nameof(Input.Photo)}", $"File_{fault}", MaxMegabytes);
        }
        return again;
    }
}
