using System.ComponentModel.DataAnnotations;
using DigitaalWerkt.Web.Platform.Web;

namespace DigitaalWerkt.Web.Features.Accounts.Organisations;

public class OrganisationInput
{
    [Required(ErrorMessage = "Organisations_Name_Missing")]
    [StringLength(Organisation.NameMaxLength, ErrorMessage = "Organisations_Name_TooLong")]
    [PossibleThingName(ErrorMessage = "Organisations_Name_Wrong")]
    public string Name { get; set; } = "";
}
