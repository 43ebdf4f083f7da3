using System.Net;
using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Platform.Commands;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Tests.Accounts.Staff;

public sealed class InviteCommandTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task The_first_coordinator_comes_in_with_a_command()
    {
        var email = Cast.NewEmail();

        var (exit, output) = await RunAsync("--email", email, "--name", "Koen Kern", "--organisation", "Stad Gent");

        exit.ShouldBe(0);
        var link = output.Split('\n').Select(line => line.Trim()).Single(line => line.StartsWith("http", StringComparison.Ordinal));
        link.ShouldStartWith(site.Services.GetRequiredService<IOptions<SiteAddress>>().Value.To("/team/uitnodiging/"));
        var accepted = await site.Visitor().FillInAsync(new Uri(link).AbsolutePath, ("Input.Password", Cast.Password));
        accepted.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var member = await site.QueryAsync(context => context.StaffMembers.Include(m => m.Organisation).SingleAsync(m => m.Email == email));
        member.Roles.ShouldBe([Web.Features.Accounts.Staff.StaffRole.Coordinator]);
        member.Organisation!.Name.ShouldBe("Stad Gent");

        (await RunAsync("--email", email, "--name", "Koen Kern", "--organisation", "Stad Gent")).Exit.ShouldBe(1);
    }

    [Theory]
    [InlineData]
    [InlineData("--email", "geen adres", "--name", "X", "--organisation", "Y")]
    [InlineData("--email", "a@b.be", "--name", "X")]
    [InlineData("--email", "<script>@b.be", "--name", "X", "--organisation", "Y")]
    [InlineData("--email", "a,a@b.be", "--name", "X", "--organisation", "Y")]
    [InlineData("--email", "X <a@b.be>", "--name", "X", "--organisation", "Y")]
    [InlineData("--email", "a＠b.be", "--name", "X", "--organisation", "Y")]
    [InlineData("--email", "a@b.be", "--name", "klik op www.evil.be/win", "--organisation", "Y")]
    [InlineData("--email", "a@b.be", "--name", "\u202E\u3164", "--organisation", "Y")]
    [InlineData("--email", "a@b.be", "--name", "X", "--organisation", "\u200B")]
    [InlineData("--email", "a@b.be", "--name", "X", "--organisation", "https://evil")]
    [InlineData("--email", "a@b.be", "--name", "X", "--organisation", "Y", "--role", "baas")]
    [InlineData("--email", "a@b.be", "--name", "X", "--organisation", "Y", "--role", "4")]
    [InlineData("--email", "a@b.be", "--name", "X", "--organisation", "Y", "--role", "7")]
    public async Task What_it_can_not_read_changes_nothing(params string[] arguments)
    {
        (await RunAsync(arguments)).Exit.ShouldBe(1);

        (await site.QueryAsync(context => context.Invitations.AnyAsync(i => i.Email == "a@b.be"))).ShouldBeFalse();
    }

    async Task<(int Exit, string Output)> RunAsync(params string[] arguments)
    {
        var command = site.Services.GetServices<ICommand>().Single(command => command.Name == "staff invite");
        var before = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            return (await command.RunAsync(arguments, TestContext.Current.CancellationToken), written.ToString());
        }
        finally
        {
            Console.SetOut(before);
        }
    }
}
