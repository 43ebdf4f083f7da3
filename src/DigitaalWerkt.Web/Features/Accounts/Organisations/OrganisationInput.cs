using System.ComponentModel.DataAnnotations;

namespace DigitaalWerkt.Web.Features.Accounts.Organisations;

public class OrganisationInput
{
    [Required(ErrorMessage = "Organisations_Name_Missing")]
    [StringLength(Organisation.NameMaxLength, ErrorMessage = "Organisations_Name_TooLong")]
    public string Name { get; set; } = "";
}
