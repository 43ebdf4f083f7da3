using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Features.Accounts.Staff.Passwords;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Profile;

/// <summary>The password again, before somebody changes how they sign in (ASVS 7.5.1).</summary>
public class PasswordInput
{
    [Required(ErrorMessage = "Team_Password_Missing")]
    [StringLength(GuessablePasswords.MaxLength, ErrorMessage = "Team_Password_Wrong")]
    public string Password { get; set; } = "";
}
