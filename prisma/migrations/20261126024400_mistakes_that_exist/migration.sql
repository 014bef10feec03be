-- A recipe names the mistakes that can be made, and no other.
update "Experiment" set recipe = recipe #- '{mistakes,duplicatesAcrossParts}'
where recipe #> '{mistakes}' ? 'duplicatesAcrossParts';
