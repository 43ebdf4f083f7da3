using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace DigitaalWerkt.Tests.Platform.Messaging;

public sealed class MailSettingsTests
{
    [Theory]
    [InlineData("", "", MailTls.StartTls)]
    [InlineData("587", "true", MailTls.StartTls)]
    [InlineData("465", "", MailTls.AtOnce)]
    [InlineData("465", "true", MailTls.AtOnce)]
    [InlineData("2465", "AtOnce", MailTls.AtOnce)]
    [InlineData("25", "false", MailTls.None)]
    public void The_port_says_how_the_connection_becomes_safe_unless_it_is_written_down(string port, string tls, MailTls expected) =>
        Read(("Mail:Port", port.Length > 0 ? port : null), ("Mail:Tls", tls)).Tls.ShouldBe(expected);

    [Fact]
    public void A_token_is_asked_for_with_the_form_that_the_settings_describe()
    {
        var token = Read(
            ("Mail:User", "les@example.org"), ("Mail:Token:Url", "https://aanmelden.example/token"),
            ("Mail:Token:Form:grant_type", "client_credentials"), ("Mail:Token:Form:client_id", "les")).Token!;

        token.Url.ShouldBe(new Uri("https://aanmelden.example/token"));
        token.Form.ShouldBe(
            new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = "les" }, ignoreOrder: true);
    }

    [Theory]
    [InlineData("Mail:Tls", "misschien", "Mail__Tls")]
    [InlineData("Mail:From", "geen adres", "Mail__From")]
    [InlineData("Mail:From", "Bib <les@example.org>", "Mail__From")]
    [InlineData("Mail:From", "les", "Mail__From")]
    [InlineData("Mail:Token:Url", "http://aanmelden.example/token", "Mail__Token__Url")]
    [InlineData("Mail:Token:Url", "https://aanmelden.example/token", "Mail__User")]
    public void A_wrong_setting_is_named_with_what_to_do(string key, string value, string remedy) =>
        Should.Throw<StartupProblemException>(() => Read((key, value))).Remedy.ShouldContain(remedy);

    static MailSettings Read(params (string Key, string? Value)[] settings)
    {
        var environment = WebApplication.CreateBuilder().Environment;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Site:Address", "https://les.example")])
            .AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => s.Value))
            .Build();
        return MailSettings.Read(configuration, environment, SiteAddress.Read(configuration, environment));
    }
}
