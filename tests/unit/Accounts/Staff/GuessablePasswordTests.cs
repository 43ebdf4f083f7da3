using DigitaalWerkt.Tests.Site;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Accounts.Staff;

public sealed class GuessablePasswordTests(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Theory]
    [InlineData("123456789012")]
    [InlineData("112233445566")]
    [InlineData("098765432109")]
    [InlineData("qwertyuiop123")]
    [InlineData("azertyuiop12")]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("1a2z3e4r5t6y")]
    [InlineData("a1b2c3d4e5f6")]
    [InlineData("abcdefghijkl")]
    [InlineData("aaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("jessicajessica")]
    [InlineData("passwordpassword")]
    [InlineData("LinkedinLinkedin")]
    [InlineData("linkedinlinkedin99")]
    [InlineData("P@ssw0rd2026!")]
    [InlineData("Wachtw00rd1234")]
    [InlineData("Welkom2026!!")]
    [InlineData("Zomer2027zomer")]
    [InlineData("iloveyou1234")]
    [InlineData("ikhouvanjou1")]
    [InlineData("Australia123")]
    [InlineData("unbelievable")]
    [InlineData("#christopher1985#")]
    public async Task What_everybody_chooses_is_refused(string password) => (await RefusalOfAsync(password)).ShouldBe("PasswordCommon");

    [Theory]
    [InlineData("Gent-VDAB-2026")]
    [InlineData("D1g1taalWerkt!")]
    [InlineData("nora.vanderstappen")]
    [InlineData("VanDerStappen1985")]
    public async Task What_anyone_would_try_for_this_person_is_refused(string password) => (await RefusalOfAsync(password)).ShouldBe("PasswordPersonal");

    [Theory]
    [InlineData(Cast.Password)]
    [InlineData("vier rode tractoren rijden")]
    [InlineData("fiets-regen-kapot")]
    [InlineData("ikeetgraagpannenkoeken")]
    [InlineData("nora danst in de regen")]
    [InlineData("k3jf9slq2xbn")]
    [InlineData("7xQ!vT-m2wLs")]
    [InlineData("عندي دراجة حمراء")]
    public async Task What_nobody_guesses_is_taken_whatever_signs_are_in_it(string password) => (await RefusalOfAsync(password)).ShouldBeNull();

    async Task<string?> RefusalOfAsync(string password)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var manager = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        var member = new StaffMember("nora.vanderstappen@example.org", "Nora Vanderstappen", [StaffRole.Trainer], Guid.NewGuid());
        var answers = await Task.WhenAll(manager.PasswordValidators.Select(rule => rule.ValidateAsync(manager, member, password)));
        return answers.SelectMany(answer => answer.Errors).SingleOrDefault()?.Code;
    }
}
