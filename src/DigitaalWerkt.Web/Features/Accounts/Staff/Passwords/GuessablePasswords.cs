using Microsoft.AspNetCore.Identity;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Passwords;

/// <summary>
/// Refuses passwords that somebody guesses early: common ones, and those that are mostly the person's own name or address or
/// words of this project. There are no rules about digits or signs (ASVS 6.2.4, 6.2.5, 6.2.11).
/// </summary>
sealed class GuessablePasswords : IPasswordValidator<StaffMember>
{
    public const int MinLength = 12;
    public const int MaxLength = 128;
    const int OwnPartMinLength = 8;
    const int WordMinLength = 3;

    static readonly string[] ProjectWords =
    [
        "digitaalwerkt", "digitaal", "werkt", "werken", "gent", "gsiw", "stad", "jobteam", "vdab", "ocmw", "oefenen", "telefoon",
        "wachtwoord", "paswoord", "password", "welkom", "welcome", "medewerker", "steward", "trainer", "qwerty", "azerty",
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<StaffMember> manager, StaffMember user, string? password)
    {
        var guessable = CommonPasswords.Contain(password!) ? "PasswordCommon"
            : OwnPartOf(password!, user).Length < OwnPartMinLength ? "PasswordPersonal"
            : null;
        return Task.FromResult(guessable is null ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = guessable }));
    }

    // What is left of the password without the words that anyone would try for this person.
    static string OwnPartOf(string password, StaffMember user)
    {
        var words = ProjectWords
            .Concat($"{user.Name} {user.Email}".ToLowerInvariant().Split([' ', '.', '@', '-', '_', '+', '\'']))
            .Where(word => word.Length >= WordMinLength)
            .OrderByDescending(word => word.Length);
        return words.Aggregate(password.ToLowerInvariant(), (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));
    }
}
