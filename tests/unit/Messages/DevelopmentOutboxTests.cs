using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Tests.Platform.Messaging;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Messages;

/// <summary>Who builds the site reads what it would send.</summary>
public sealed class DevelopmentOutboxTests(DevelopmentOutboxTests.DevelopmentSite site) : IClassFixture<DevelopmentOutboxTests.DevelopmentSite>
{
    [Fact]
    public async Task An_SMS_goes_nowhere_and_its_text_is_read_on_the_page()
    {
        var person = ClassSite.SomeBody();
        var booking = (await site.BookAsync(ClassSite.Request(await site.PlanAsync(), person))).Bookings.Single();

        await site.SendAsync();

        site.Services.GetRequiredService<ISmsSender>().ShouldBeOfType<ShownSmsSender>();
        var message = await site.MessageAsync(booking, MessageKinds.Confirmed);
        message.State.ShouldBe(MessageState.Sent);
        var text = await TextAsync(message);
        text.ShouldContain(person.Reach.Phone!.Value);
        text.ShouldContain("Je hebt een plaats in de groepsles");
        text.ShouldContain("/inschrijving/");
    }

    [Fact]
    public async Task An_e_mail_is_a_file_and_its_text_is_read_on_the_page()
    {
        var email = Cast.NewEmail();
        var booking = (await site.BookAsync(ClassSite.Request(await site.PlanAsync(), new("Amina", Reach.ByEmail(email))))).Bookings.Single();

        await site.SendAsync();

        var mails = await Task.WhenAll(Directory.GetFiles(Path.Combine(site.Folder.FullName, "mail"), "*.eml").Select(ReadMail.ReadAsync));
        var mail = mails.Single(mail => mail.Headers["to"] == email);
        var text = await TextAsync(await site.MessageAsync(booking, MessageKinds.Confirmed));
        text.ShouldContain(mail.Headers["subject"]);
        text.ShouldContain(mail.Parts[0].Text.ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public async Task Of_a_client_of_another_organisation_the_text_is_not_read()
    {
        var counsellor = await site.AddStaffMemberAsync([StaffRole.Counsellor], "Ander Huis");
        var booking = (await site.BookAsync(ClassSite.Request(
            await site.PlanAsync(), ClassSite.SomeBody("Geheimpje") with { OrganisationId = counsellor.OrganisationId }))).Bookings.Single();

        await site.SendAsync();

        var message = await site.MessageAsync(booking, MessageKinds.Confirmed);
        message.Copy.ShouldNotBeNull();
        (await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(MessageLinks.Message(message.Id))).QuerySelector("pre").ShouldBeNull();
    }

    async Task<string> TextAsync(OutboxMessage message) =>
        (await (await site.SignInAsync(StaffRole.Coordinator)).OpenAsync(MessageLinks.Message(message.Id))).QuerySelector("pre")!.TextContent;

    public sealed class DevelopmentSite(TestDatabase databases) : ClassSite(databases)
    {
        public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("dw-data");

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment("Development");
            builder.UseSetting("DW_DATA", Folder.FullName);
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            Folder.Delete(recursive: true);
            GC.SuppressFinalize(this);
        }
    }
}
