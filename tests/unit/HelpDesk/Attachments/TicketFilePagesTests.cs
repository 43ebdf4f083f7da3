using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Platform.Files;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.HelpDesk.Attachments;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Platform.Files;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Testing;

namespace DigitaalWerkt.Tests.HelpDesk.Attachments;

public sealed class TicketFilePagesTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_photo_that_a_person_sends_is_handed_out_as_a_file_that_runs_nowhere()
    {
        var ticket = await AskAsync();
        var (visitor, token) = (site.Visitor(), Token(ticket));

        var sent = await SendAsync(visitor, FileLinks.Send(token), Samples.PhotoWithPlace());

        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await visitor.OpenAsync(sent.Headers.Location!.ToString())).QuerySelector(".panel.tip")!.TextContent.ShouldBe("Je bestand is verstuurd.");
        var file = (await FilesAsync(ticket)).ShouldHaveSingleItem();
        var steward = await site.SignInAsync(StaffRole.Steward);
        foreach (var (browser, address) in new[] { (visitor, FileLinks.Of(Token(ticket), file.Id)), (steward, FileLinks.Of(ticket.Id, file.Id)) })
        {
            var answer = await browser.GetAsync(address, Cancel);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("image/jpeg");
            answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
            answer.Content.Headers.ContentDisposition.FileName!.ShouldStartWith($"vraag-{ticket.Code}-");
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldBe("default-src 'none'; sandbox; frame-ancestors 'none'");
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task What_a_person_sends_is_a_reply_to_which_somebody_looks()
    {
        var ticket = await AskAsync();
        await site.WithAsync<TicketTransaction, bool>(transaction => transaction.RunAsync(
            async () =>
            {
                (await transaction.LockAsync(ticket.Id, Cancel))!.Answer(await StewardIdAsync(), site.Clock.GetUtcNow());
                return true;
            },
            Cancel));

        await SendAsync(site.Visitor(), FileLinks.Send(Token(ticket)), Samples.Pdf());

        var now = await ReadAsync(ticket);
        now.State.ShouldBe(TicketState.WithSteward);
        now.AnswerDueAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_same_photo_sent_twice_is_one()
    {
        var ticket = await AskAsync();
        foreach (var _ in new[] { 1, 2 })
        {
            await SendAsync(site.Visitor(), FileLinks.Send(Token(ticket)), Samples.Jpeg());
        }

        (await FilesAsync(ticket)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_steward_adds_a_document()
    {
        var ticket = await AskAsync();
        var steward = await site.SignInAsync(StaffRole.Steward);

        (await SendAsync(steward, FileLinks.Add(ticket.Id), Samples.Pdf())).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var file = (await FilesAsync(ticket)).ShouldHaveSingleItem();
        (file.Kind, file.StaffMemberId is null).ShouldBe((FileKind.Pdf, false));
        (await site.Visitor().GetAsync(FileLinks.Of(Token(ticket), file.Id), Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("<svg onload=alert(1)>", "Dit is geen foto en geen PDF")]
    [InlineData("", "Kies eerst een foto")]
    public async Task What_is_no_photo_is_refused_at_its_field_and_nothing_is_kept(string content, string said)
    {
        var ticket = await AskAsync();
        var before = await ReadAsync(ticket);

        var answer = await SendAsync(site.Visitor(), FileLinks.Send(Token(ticket)), Samples.Text(content));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector(".field.invalid")!.TextContent.ShouldContain(said);
        (await FilesAsync(ticket)).ShouldBeEmpty();
        (await ReadAsync(ticket)).Sequence.ShouldBe(before.Sequence);
    }

    [Fact]
    public async Task A_photo_of_some_megabytes_fits_here_and_in_no_other_form()
    {
        var ticket = await AskAsync();
        var large = Samples.Pdf(new string('x', 3 * 1024 * 1024));

        (await SendAsync(site.Visitor(), FileLinks.Send(Token(ticket)), large)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await SendAsync(site.Visitor(), "/taal", large)).StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_question_that_ended_long_ago_takes_no_more()
    {
        var ticket = await AskAsync();
        await site.WithAsync<TicketTransaction, bool>(transaction => transaction.RunAsync(
            async () =>
            {
                (await transaction.LockAsync(ticket.Id, Cancel))!.Close(site.Clock.GetUtcNow());
                return true;
            },
            Cancel));

        site.Clock.Advance(Ticket.Reopens + TimeSpan.FromDays(1));

        var answer = await SendAsync(site.Visitor(), FileLinks.Send(Token(ticket)), Samples.Pdf());

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await FilesAsync(ticket)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_else_reaches_a_file()
    {
        var (ticket, other) = (await AskAsync(), await AskAsync());
        await SendAsync(site.Visitor(), FileLinks.Send(Token(ticket)), Samples.Jpeg());
        var file = (await FilesAsync(ticket)).Single().Id;

        foreach (var address in new[]
        {
            FileLinks.Of(Token(other), file), FileLinks.Of("geen-link", file), FileLinks.Of(Token(ticket), Guid.NewGuid()), FileLinks.Send("geen-link"),
        })
        {
            (await site.Visitor().GetAsync(address, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
        }
        (await (await site.SignInAsync(StaffRole.Steward)).GetAsync(FileLinks.Of(other.Id, file), Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var role in Enum.GetValues<StaffRole>().Where(role => role != StaffRole.Steward))
        {
            var browser = await site.SignInAsync(role);
            foreach (var address in new[] { FileLinks.Of(ticket.Id, file), FileLinks.Add(ticket.Id) })
            {
                (await browser.GetAsync(address, Cancel)).StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
            }
        }
    }

    [Fact]
    public async Task Of_somebody_who_is_forgotten_the_files_go()
    {
        var ticket = await AskAsync();
        await SendAsync(site.Visitor(), FileLinks.Send(Token(ticket)), Samples.Jpeg());
        var file = (await FilesAsync(ticket)).Single().Id;

        await site.WithAsync<ForgetTickets, bool>(async forget =>
        {
            await forget.RunAsync(ticket.PersonId!.Value, null, Cancel);
            return true;
        });
        site.Clock.Advance(TimeSpan.FromHours(2));
        await using var scope = site.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<IFileStore>();
        await ActivatorUtilities.CreateInstance<RemoveUnusedFiles>(scope.ServiceProvider, new FakeLogger<RemoveUnusedFiles>()).RunAsync(Cancel);

        (await FilesAsync(ticket)).ShouldBeEmpty();
        (await store.FindAsync(file, Cancel)).ShouldBeNull();
    }

    [Fact]
    public async Task What_was_changed_behind_our_back_is_not_handed_out()
    {
        var ticket = await AskAsync();
        await SendAsync(site.Visitor(), FileLinks.Send(Token(ticket)), Samples.Pdf());
        var file = (await FilesAsync(ticket)).Single().Id;
        byte[] other = [.. "%PDF-other"u8];
        await site.QueryAsync(context => context.StoredFiles.Where(f => f.Id == file)
            .ExecuteUpdateAsync(change => change.SetProperty(f => f.Content, other), Cancel));

        await Should.ThrowAsync<InvalidDataException>(() =>
            site.WithAsync<TicketFiles, object?>(async files => await files.FindAsync(ticket.Id, file, Cancel)));
    }

    async Task<Ticket> AskAsync() => (await site.WithAsync<OpenTicket, Ticket?>(open => open.RunAsync(
        new NewTicket
        {
            Key = RequestKey.New(),
            Origin = TicketOrigin.Website,
            Topic = TicketTopic.Email,
            Text = "Ik zie mijn mails niet.",
            Person = ClassSite.SomeBody(),
        },
        Cancel)))!;

    string Token(Ticket ticket) => site.Services.GetRequiredService<TicketTokens>().Of(ticket.Id);

    async Task<Guid> StewardIdAsync() => (await site.AddStaffMemberAsync([StaffRole.Steward])).Id;

    Task<Ticket> ReadAsync(Ticket ticket) => site.QueryAsync(context => context.Tickets.AsNoTracking().SingleAsync(t => t.Id == ticket.Id, Cancel));

    Task<List<TicketFile>> FilesAsync(Ticket ticket) =>
        site.QueryAsync(context => context.TicketFiles.AsNoTracking().Where(f => f.TicketId == ticket.Id).ToListAsync(Cancel));

    static async Task<HttpResponseMessage> SendAsync(HttpClient browser, string address, byte[] file)
    {
        var page = await browser.OpenAsync(address);
        var content = new MultipartFormDataContent
        {
            { new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue("image/jpeg") } }, "Sent", "IMG_2041.jpg" },
        };
        if (page.QuerySelector("main [name=__RequestVerificationToken]") is IHtmlInputElement token)
        {
            content.Add(new StringContent(token.Value), token.Name!);
        }
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        return await browser.SendAsync(request, Cancel);
    }
}
